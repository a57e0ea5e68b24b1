import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#anything} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_anything<T extends Comparable<T>> extends ReferenceFrame<Object> {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Values.anything()");
  private AsyncTrait_Values_Polled<T> self;
  private long scratch;

  private AsyncTrait_Values_anything(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> Object start(AsyncTrait_Values_Polled<T> self, Recycler frames,
      Context cx) {
    cx.scratch(0);
    Object value;
    try {
      value = self.pollAnything(cx);
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
  private static <T extends Comparable<T>> Object suspendFirst(AsyncTrait_Values_Polled<T> self,
      Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Values_anything<T> frame =
        idle == null ? new AsyncTrait_Values_anything<>(frames) : (AsyncTrait_Values_anything<T>) idle;
    frame.self = self;
    frame.scratch = cx.scratch();
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected Object poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected Object resume(Context cx) {
    cx.scratch(scratch);
    Object value;
    try {
      value = self.pollAnything(cx);
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
  static <T extends Comparable<T>> DynamicFuture<Object> handle(AsyncTrait_Values_Polled<T> self,
      Recycler frames) {
    return new Handle<>(self, frames);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends ReferenceCall<Object> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    protected Object start(Context cx) {
      return AsyncTrait_Values_anything.start(self, frames, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
    }
  }
}
