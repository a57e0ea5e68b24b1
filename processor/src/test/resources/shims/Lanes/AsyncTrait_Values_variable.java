import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#variable} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_variable<T extends Comparable<T>> extends ReferenceFrame<T> {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Values.variable()");
  private AsyncTrait_Values_Polled<T> self;
  private long scratch;

  private AsyncTrait_Values_variable(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> T start(AsyncTrait_Values_Polled<T> self, Recycler frames,
      Context cx) {
    cx.scratch(0);
    T value;
    try {
      value = self.pollVariable(cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, cx);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> T suspendFirst(AsyncTrait_Values_Polled<T> self,
      Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Values_variable<T> frame =
        idle == null ? new AsyncTrait_Values_variable<>(frames) : (AsyncTrait_Values_variable<T>) idle;
    frame.self = self;
    frame.scratch = cx.scratch();
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected T poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected T resume(Context cx) {
    cx.scratch(scratch);
    T value;
    try {
      value = self.pollVariable(cx);
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
  static <T extends Comparable<T>> DynamicFuture<T> handle(AsyncTrait_Values_Polled<T> self,
      Recycler frames) {
    return new Handle<>(self, frames);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends ReferenceCall<T> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    protected T start(Context cx) {
      return AsyncTrait_Values_variable.start(self, frames, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
    }
  }
}
