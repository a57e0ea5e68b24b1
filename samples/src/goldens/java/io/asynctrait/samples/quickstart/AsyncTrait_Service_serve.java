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
import javax.annotation.processing.Generated;

/** State machine of {@link Service#serve} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_Service_serve extends LongFrame {
  private static final FrameCounters COUNTERS =
      FrameCounters.of(1, "io.asynctrait.samples.quickstart.Service.serve()");

  private AsyncTrait_Service_Polled self;
  private long scratch;

  private AsyncTrait_Service_serve(Recycler home) {
    super(home);
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_Service_Bound.BoundServe bind(AsyncTrait_Service_Polled self,
      Recycler frames) {
    return new Bound(self, frames);
  }

  /** Start path: the first poll. */
  public static long start(AsyncTrait_Service_Polled self, Recycler frames, Context cx) throws
      IOException {
    cx.scratch(0);
    long value;
    try {
      value = self.pollServe(cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, cx);
    }
    return value;
  }

  private static long suspendFirst(AsyncTrait_Service_Polled self, Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Service_serve frame =
        idle == null ? new AsyncTrait_Service_serve(frames) : (AsyncTrait_Service_serve) idle;
    frame.self = self;
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
    long value;
    try {
      value = self.pollServe(cx);
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
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Long> handle(AsyncTrait_Service_Polled self,
      AsyncTrait_Service_Bound.BoundServe bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Service_Bound.BoundServe {
    private final AsyncTrait_Service_Polled self;
    private final Recycler frames;

    Bound(AsyncTrait_Service_Polled self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(Context cx) throws IOException {
      return AsyncTrait_Service_serve.start(self, frames, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Long> {
    private AsyncTrait_Service_Bound.BoundServe bound;

    Handle(AsyncTrait_Service_Bound.BoundServe bound) {
      this.bound = bound;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(cx);
    }

    @Override
    protected Long box(long value, Context cx) {
      return Lanes.boxLong(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
