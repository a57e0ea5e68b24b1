package io.asynctrait.samples.logging;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;
import org.slf4j.MDC;

/** State machine of {@link Checkout#fetch}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout_fetch extends ReferenceFrame<String> {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.logging.Checkout.fetch(String)", "Checkout.java", 62, 63);

  private Checkout self;

  private AsyncTrait_Checkout_fetch(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<String> handle(Checkout self, AsyncTrait_Checkout_Bound.BoundFetch bound,
      String article) {
    return new Handle(bound != null ? bound : bind(self, null), article);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static String start(Checkout self, Recycler frames, String article, Context cx) {
    MDC.put("step", "fetch");
    self.orders.startSend(article, cx); // Checkout.java:62
    if (cx.isSuspended()) {
      return suspend1(self, frames, cx);
    }
    String answer = self.answers.startReceive(cx); // Checkout.java:63
    if (cx.isSuspended()) {
      return suspend2(self, frames, cx);
    }
    self.log.info("the store gives {}", answer);
    return answer;
  }

  private static String suspend1(Checkout self, Recycler frames, Context cx) {
    AsyncTrait_Checkout_fetch frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    return frame.suspendFirst(cx, 1);
  }

  private static String suspend2(Checkout self, Recycler frames, Context cx) {
    AsyncTrait_Checkout_fetch frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    return frame.suspendFirst(cx, 2);
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
    String answer = null;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // Checkout.java:62
          {
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            answer = self.answers.startReceive(cx); // Checkout.java:63
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 3;
            continue;
          }
        case 2: // Checkout.java:63
          answer = awaitedReference(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 63
          {
            self.log.info("the store gives {}", answer);
            return answer;
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

  private static AsyncTrait_Checkout_fetch frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_Checkout_fetch(frames)
        : (AsyncTrait_Checkout_fetch) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_Checkout_Bound.BoundFetch bind(Checkout self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Checkout_Bound.BoundFetch {
    private final Checkout self;
    private final Recycler frames;

    Bound(Checkout self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public String start(String article, Context cx) {
      return AsyncTrait_Checkout_fetch.start(self, frames, article, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends ReferenceCall<String> {
    private AsyncTrait_Checkout_Bound.BoundFetch bound;
    private String article;

    Handle(AsyncTrait_Checkout_Bound.BoundFetch bound, String article) {
      this.bound = bound;
      this.article = article;
    }

    @Override
    protected String start(Context cx) {
      return bound.start(article, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      article = null;
    }
  }
}
