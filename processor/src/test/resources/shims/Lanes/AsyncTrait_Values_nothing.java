import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#nothing} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_nothing<T extends Comparable<T>> extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Values.nothing()");
  private AsyncTrait_Values_Polled<T> self;
  private long scratch;

  private AsyncTrait_Values_nothing(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> long start(AsyncTrait_Values_Polled<T> self, Recycler frames,
      Context cx) {
    cx.scratch(0);
    try {
      self.pollNothing(cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, cx);
    }
    return 0;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> long suspendFirst(AsyncTrait_Values_Polled<T> self,
      Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Values_nothing<T> frame =
        idle == null ? new AsyncTrait_Values_nothing<>(frames) : (AsyncTrait_Values_nothing<T>) idle;
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
  protected long resume(Context cx) {
    cx.scratch(scratch);
    try {
      self.pollNothing(cx);
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
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T extends Comparable<T>> DynamicFuture<Void> handle(AsyncTrait_Values_Polled<T> self,
      Recycler frames) {
    return new Handle<>(self, frames);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends LongCall<Void> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Values_nothing.start(self, frames, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
    }
  }
}
