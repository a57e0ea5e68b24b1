import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#generic} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_generic<T extends Comparable<T>, U extends T, E extends Exception>
    extends ReferenceFrame<U> {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Values.generic(U, Class)");
  private AsyncTrait_Values_Polled<T> self;
  private U u;
  private Class<E> type;
  private long scratch;

  private AsyncTrait_Values_generic(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>, U extends T, E extends Exception> U start(
      AsyncTrait_Values_Polled<T> self, Recycler frames, U u, Class<E> type, Context cx) throws E {
    cx.scratch(0);
    U value;
    try {
      value = self.pollGeneric(u, type, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, u, type, cx);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>, U extends T, E extends Exception> U suspendFirst(
      AsyncTrait_Values_Polled<T> self, Recycler frames, U u, Class<E> type, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Values_generic<T, U, E> frame =
        idle == null ? new AsyncTrait_Values_generic<>(frames) : (AsyncTrait_Values_generic<T, U, E>) idle;
    frame.self = self;
    frame.u = u;
    frame.type = type;
    frame.scratch = cx.scratch();
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected U poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected U resume(Context cx) throws E {
    cx.scratch(scratch);
    U value;
    try {
      value = self.pollGeneric(u, type, cx);
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
    u = null;
    type = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T extends Comparable<T>, U extends T, E extends Exception> DynamicFuture<U> handle(
      AsyncTrait_Values_Polled<T> self, Recycler frames, U u, Class<E> type) {
    return new Handle<>(self, frames, u, type);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>, U extends T, E extends Exception>
      extends ReferenceCall<U> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;
    private U u;
    private Class<E> type;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames, U u, Class<E> type) {
      this.self = self;
      this.frames = frames;
      this.u = u;
      this.type = type;
    }

    @Override
    protected U start(Context cx) throws E {
      return AsyncTrait_Values_generic.start(self, frames, u, type, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      u = null;
      type = null;
    }
  }
}
