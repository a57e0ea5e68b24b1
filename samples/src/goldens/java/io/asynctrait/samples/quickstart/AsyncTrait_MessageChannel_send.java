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

/** State machine of {@link MessageChannel#send} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_MessageChannel_send extends LongFrame {
  private static final FrameCounters COUNTERS =
      FrameCounters.of(1, "io.asynctrait.samples.quickstart.MessageChannel.send(ByteBuffer)");

  private AsyncTrait_MessageChannel_Polled self;
  private ByteBuffer message;
  private long scratch;

  private AsyncTrait_MessageChannel_send(Recycler home) {
    super(home);
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_MessageChannel_Bound.BoundSend bind(
      AsyncTrait_MessageChannel_Polled self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** Start path: the first poll. */
  public static long start(AsyncTrait_MessageChannel_Polled self, Recycler frames,
      ByteBuffer message, Context cx) throws IOException {
    cx.scratch(0);
    try {
      self.pollSend(message, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, message, cx);
    }
    return 0;
  }

  private static long suspendFirst(AsyncTrait_MessageChannel_Polled self, Recycler frames,
      ByteBuffer message, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_MessageChannel_send frame =
        idle == null ? new AsyncTrait_MessageChannel_send(frames) : (AsyncTrait_MessageChannel_send) idle;
    frame.self = self;
    frame.message = message;
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
    try {
      self.pollSend(message, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      scratch = cx.scratch();
      return pending(cx);
    }
    return 0;
  }

  @Override
  protected void clear() {
    self = null;
    message = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Void> handle(AsyncTrait_MessageChannel_Polled self,
      AsyncTrait_MessageChannel_Bound.BoundSend bound, ByteBuffer message) {
    return new Handle(bound != null ? bound : bind(self, null), message);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_MessageChannel_Bound.BoundSend {
    private final AsyncTrait_MessageChannel_Polled self;
    private final Recycler frames;

    Bound(AsyncTrait_MessageChannel_Polled self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer message, Context cx) throws IOException {
      return AsyncTrait_MessageChannel_send.start(self, frames, message, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_MessageChannel_Bound.BoundSend bound;
    private ByteBuffer message;

    Handle(AsyncTrait_MessageChannel_Bound.BoundSend bound, ByteBuffer message) {
      this.bound = bound;
      this.message = message;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(message, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      message = null;
    }
  }
}
