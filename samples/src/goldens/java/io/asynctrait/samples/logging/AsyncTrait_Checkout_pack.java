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

/** State machine of {@link Checkout#pack}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Checkout_pack extends ReferenceFrame<String> {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.logging.Checkout.pack(TaskGroup, String)", "Checkout.java", 49, 50);

  private DynamicFuture<String> fetched;

  private AsyncTrait_Checkout_pack(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<String> handle(Checkout self, AsyncTrait_Checkout_Bound.BoundPack bound,
      TaskGroup group, String article) {
    return new Handle(bound != null ? bound : bind(self, null), group, article);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static String start(Checkout self, Recycler frames, TaskGroup group, String article, Context cx) {
    DynamicFuture<Void> bill = group.spawn(self.writeBill());
    DynamicFuture<String> fetched = group.spawn(self.fetch(article));
    Lanes.startVoid(bill, cx); // Checkout.java:49
    if (cx.isSuspended()) {
      return suspend1(fetched, frames, cx);
    }
    String fetchedValue = Lanes.startReference(fetched, cx); // Checkout.java:50
    if (cx.isSuspended()) {
      return suspend2(frames, cx);
    }
    return "a parcel with " + fetchedValue;
  }

  private static String suspend1(DynamicFuture<String> fetched, Recycler frames, Context cx) {
    AsyncTrait_Checkout_pack frame = frame(frames, cx);
    frame.fetched = fetched;
    return frame.suspendFirst(cx, 1);
  }

  private static String suspend2(Recycler frames, Context cx) {
    AsyncTrait_Checkout_pack frame = frame(frames, cx);
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
    DynamicFuture<String> fetched = this.fetched;
    String fetchedValue = null;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // Checkout.java:49
          {
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            fetchedValue = Lanes.startReference(fetched, cx); // Checkout.java:50
            if (cx.isSuspended()) {
              this.fetched = null;
              return suspend(cx, 2);
            }
            state = 3;
            continue;
          }
        case 2: // Checkout.java:50
          fetchedValue = awaitedReference(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 50
          {
            return "a parcel with " + fetchedValue;
          }
        default:
          throw poisoned();
      }
    }
  }

  @Override
  protected void clear() {
    fetched = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_Checkout_pack frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_Checkout_pack(frames)
        : (AsyncTrait_Checkout_pack) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_Checkout_Bound.BoundPack bind(Checkout self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Checkout_Bound.BoundPack {
    private final Checkout self;
    private final Recycler frames;

    Bound(Checkout self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public String start(TaskGroup group, String article, Context cx) {
      return AsyncTrait_Checkout_pack.start(self, frames, group, article, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends ReferenceCall<String> {
    private AsyncTrait_Checkout_Bound.BoundPack bound;
    private TaskGroup group;
    private String article;

    Handle(AsyncTrait_Checkout_Bound.BoundPack bound, TaskGroup group, String article) {
      this.bound = bound;
      this.group = group;
      this.article = article;
    }

    @Override
    protected String start(Context cx) {
      return bound.start(group, article, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      group = null;
      article = null;
    }
  }
}
