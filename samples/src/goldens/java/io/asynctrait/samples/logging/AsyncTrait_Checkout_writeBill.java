package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;
import org.slf4j.MDC;

/** State machine of {@link Checkout#writeBill}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout_writeBill extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.logging.Checkout.writeBill()", "Checkout.java", 55);

  private Checkout self;

  private AsyncTrait_Checkout_writeBill(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Void> handle(Checkout self, AsyncTrait_Checkout_Bound.BoundWriteBill bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(Checkout self, Recycler frames, Context cx) {
    MDC.put("step", "bill");
    self.orders.startSend("bill", cx); // Checkout.java:55
    if (cx.isSuspended()) {
      return suspend1(self, frames, cx);
    }
    self.log.info("the bill is written");
    return 0;
  }

  private static long suspend1(Checkout self, Recycler frames, Context cx) {
    AsyncTrait_Checkout_writeBill frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected long poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: goes on behind the await of its state. */
  @Override
  protected long resume(Context cx) throws Throwable {
    Checkout self = this.self;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // Checkout.java:55
          {
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            self.log.info("the bill is written");
            return 0;
          }
        default:
          throw poisoned();
      }
    }
  }

  @Override
  protected void clear() {}

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_Checkout_writeBill frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_Checkout_writeBill(frames)
        : (AsyncTrait_Checkout_writeBill) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_Checkout_Bound.BoundWriteBill bind(Checkout self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Checkout_Bound.BoundWriteBill {
    private final Checkout self;
    private final Recycler frames;

    Bound(Checkout self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(Context cx) {
      return AsyncTrait_Checkout_writeBill.start(self, frames, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_Checkout_Bound.BoundWriteBill bound;

    Handle(AsyncTrait_Checkout_Bound.BoundWriteBill bound) {
      this.bound = bound;
    }

    @Override
    protected long start(Context cx) {
      return bound.start(cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
