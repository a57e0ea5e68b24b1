import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#doubles} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_doubles<T extends Comparable<T>> extends LongFrame {
  private static final FrameCounters COUNTERS =
      FrameCounters.of(1, "Values.doubles(T, T, T, T, T, T, T)");

  private AsyncTrait_Values_Polled<T> self_;
  private T self;
  private T frames;
  private T value;
  private T idle;
  private T frame;
  private T scratch;
  private T state;
  private long scratch_;

  private AsyncTrait_Values_doubles(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> long start(AsyncTrait_Values_Polled<T> self_, Recycler frames_,
      T self, T frames, T value, T idle, T frame, T scratch, T state, Context cx) {
    cx.scratch(0);
    double value_;
    try {
      value_ = self_.pollDoubles(self, frames, value, idle, frame, scratch, state, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self_, frames_, self, frames, value, idle, frame, scratch, state, cx);
    }
    return Double.doubleToRawLongBits(value_);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> long suspendFirst(AsyncTrait_Values_Polled<T> self_,
      Recycler frames_, T self, T frames, T value, T idle, T frame, T scratch, T state,
      Context cx) {
    Frame idle_ = take(frames_, COUNTERS, cx);
    AsyncTrait_Values_doubles<T> frame_ =
        idle_ == null ? new AsyncTrait_Values_doubles<>(frames_) : (AsyncTrait_Values_doubles<T>) idle_;
    frame_.self_ = self_;
    frame_.self = self;
    frame_.frames = frames;
    frame_.value = value;
    frame_.idle = idle;
    frame_.frame = frame;
    frame_.scratch = scratch;
    frame_.state = state;
    frame_.scratch_ = cx.scratch();
    return frame_.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected long poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected long resume(Context cx) {
    cx.scratch(scratch_);
    double value_;
    try {
      value_ = self_.pollDoubles(self, frames, value, idle, frame, scratch, state, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      scratch_ = cx.scratch();
      return pending(cx);
    }
    return Double.doubleToRawLongBits(value_);
  }

  @Override
  protected void clear() {
    self_ = null;
    self = null;
    frames = null;
    value = null;
    idle = null;
    frame = null;
    scratch = null;
    state = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T extends Comparable<T>> DynamicFuture<Double> handle(AsyncTrait_Values_Polled<T> self2,
      Recycler frames2, T self, T frames, T value, T idle, T frame, T scratch, T state) {
    return new Handle<>(self2, frames2, self, frames, value, idle, frame, scratch, state);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends LongCall<Double> {
    private AsyncTrait_Values_Polled<T> self2;
    private Recycler frames2;
    private T self;
    private T frames;
    private T value;
    private T idle;
    private T frame;
    private T scratch;
    private T state;

    Handle(AsyncTrait_Values_Polled<T> self2, Recycler frames2, T self, T frames, T value, T idle,
        T frame, T scratch, T state) {
      this.self2 = self2;
      this.frames2 = frames2;
      this.self = self;
      this.frames = frames;
      this.value = value;
      this.idle = idle;
      this.frame = frame;
      this.scratch = scratch;
      this.state = state;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Values_doubles.start(self2, frames2, self, frames, value, idle, frame, scratch, state, cx);
    }

    @Override
    protected Double box(long value, Context cx) {
      return Lanes.boxDouble(value, cx);
    }

    @Override
    protected void clear() {
      self2 = null;
      frames2 = null;
      self = null;
      frames = null;
      value = null;
      idle = null;
      frame = null;
      scratch = null;
      state = null;
    }
  }
}
