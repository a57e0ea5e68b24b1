package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskGroup;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;
import org.slf4j.MDC;

/** State machine of {@link Checkout#sell}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout_sell extends ReferenceFrame<String> {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.logging.Checkout.sell(String, String)", "Checkout.java", 37);

  private Checkout self;

  private AsyncTrait_Checkout_sell(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<String> handle(Checkout self, AsyncTrait_Checkout_Bound.BoundSell bound,
      String customer, String article) {
    return new Handle(bound != null ? bound : bind(self, null), customer, article);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static String start(Checkout self, Recycler frames, String customer, String article, Context cx) {
    MDC.put("customer", customer);
    self.log.info("wants {}", article);
    try {
      String parcel = Lanes.startReference(TaskGroup.run(group -> self.pack(group, article)), cx); // Checkout.java:37
      if (cx.isSuspended()) {
        return suspend1(self, frames, cx);
      }
      self.log.info("gets {}", parcel);
      return parcel;
    } finally {
      if (!cx.isSuspended()) {
        self.log.info("leaves");
      }
    }
  }

  private static String suspend1(Checkout self, Recycler frames, Context cx) {
    AsyncTrait_Checkout_sell frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected String poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: goes on behind the await of its state. */
  @Override
  protected String resume(Context cx) throws Throwable {
    Checkout self = this.self;
    String result = null;
    Throwable pending = null;
    int completion = 0;
    Throwable thrown2 = null;
    int state = this.state;
    int handler = 0;
    while (true) {
      try {
        switch (state) {
          case 1: // Checkout.java:37
            {
              handler = 1;
              String parcel = awaitedReference(cx);
              if (cx.isSuspended()) {
                return pending(cx);
              }
              self.log.info("gets {}", parcel);
              result = parcel;
              pending = null;
              completion = 1;
              state = 2;
              continue;
            }
          case 2:
            {
              handler = 0;
              self.log.info("leaves");
              if (pending != null) {
                throw rethrow(pending);
              }
              return result;
            }
          case 3:
            {
              handler = 0;
              pending = thrown2;
              completion = 0;
              result = null;
              state = 2;
              continue;
            }
          default:
            throw poisoned();
        }
      } catch (Throwable thrown) {
        if (cx.isSuspended()) {
          throw thrown;
        }
        switch (handler) {
          case 1: // Checkout.java:36
            thrown2 = thrown;
            state = 3;
            continue;
          default:
            throw thrown;
        }
      }
    }
  }

  @Override
  protected boolean hasCleanUp() {
    return true;
  }

  @Override
  protected void clear() {}

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_Checkout_sell frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_Checkout_sell(frames)
        : (AsyncTrait_Checkout_sell) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_Checkout_Bound.BoundSell bind(Checkout self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Checkout_Bound.BoundSell {
    private final Checkout self;
    private final Recycler frames;

    Bound(Checkout self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public String start(String customer, String article, Context cx) {
      return AsyncTrait_Checkout_sell.start(self, frames, customer, article, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends ReferenceCall<String> {
    private AsyncTrait_Checkout_Bound.BoundSell bound;
    private String customer;
    private String article;

    Handle(AsyncTrait_Checkout_Bound.BoundSell bound, String customer, String article) {
      this.bound = bound;
      this.customer = customer;
      this.article = article;
    }

    @Override
    protected String start(Context cx) {
      return bound.start(customer, article, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      customer = null;
      article = null;
    }
  }
}
