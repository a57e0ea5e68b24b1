package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** State machine of {@link ByteSink#write} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_ByteSink_write extends LongFrame {
  private static final FrameCounters COUNTERS =
      FrameCounters.of(1, "io.asynctrait.samples.quickstart.ByteSink.write(ByteBuffer)");

  private AsyncTrait_ByteSink_Polled self;
  private ByteBuffer src;
  private long scratch;

  private AsyncTrait_ByteSink_write(Recycler home) {
    super(home);
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_ByteSink_Bound.BoundWrite bind(AsyncTrait_ByteSink_Polled self,
      Recycler frames) {
    return new Bound(self, frames);
  }

  /** Start path: the first poll. */
  public static long start(AsyncTrait_ByteSink_Polled self, Recycler frames, ByteBuffer src,
      Context cx) throws IOException {
    cx.scratch(0);
    int value;
    try {
      value = self.pollWrite(src, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, src, cx);
    }
    return value;
  }

  private static long suspendFirst(AsyncTrait_ByteSink_Polled self, Recycler frames, ByteBuffer src,
      Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_ByteSink_write frame =
        idle == null ? new AsyncTrait_ByteSink_write(frames) : (AsyncTrait_ByteSink_write) idle;
    frame.self = self;
    frame.src = src;
    frame.scratch = cx.scratch();
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected long poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected long resume(Context cx) throws IOException {
    cx.scratch(scratch);
    int value;
    try {
      value = self.pollWrite(src, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      scratch = cx.scratch();
      return pending(cx);
    }
    return value;
  }

  @Override
  protected void clear() {
    self = null;
    src = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Integer> handle(AsyncTrait_ByteSink_Polled self,
      AsyncTrait_ByteSink_Bound.BoundWrite bound, ByteBuffer src) {
    return new Handle(bound != null ? bound : bind(self, null), src);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_ByteSink_Bound.BoundWrite {
    private final AsyncTrait_ByteSink_Polled self;
    private final Recycler frames;

    Bound(AsyncTrait_ByteSink_Polled self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer src, Context cx) throws IOException {
      return AsyncTrait_ByteSink_write.start(self, frames, src, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Integer> {
    private AsyncTrait_ByteSink_Bound.BoundWrite bound;
    private ByteBuffer src;

    Handle(AsyncTrait_ByteSink_Bound.BoundWrite bound, ByteBuffer src) {
      this.bound = bound;
      this.src = src;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(src, cx);
    }

    @Override
    protected Integer box(long value, Context cx) {
      return Lanes.boxInteger(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      src = null;
    }
  }
}
