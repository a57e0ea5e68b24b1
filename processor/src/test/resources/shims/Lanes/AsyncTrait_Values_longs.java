import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#longs} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_longs<T extends Comparable<T>> extends LongFrame {
  private static final FrameCounters COUNTERS =
      FrameCounters.of(1, "Values.longs(List, Entry, int)");

  private AsyncTrait_Values_Polled<T> self;
  private List<? super T> cx;
  private Map.Entry<T, int[]> receiver;
  private int generated;
  private long scratch;

  private AsyncTrait_Values_longs(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> long start(AsyncTrait_Values_Polled<T> self, Recycler frames,
      List<? super T> cx, Map.Entry<T, int[]> receiver, int generated, Context cx_) {
    cx_.scratch(0);
    long value;
    try {
      value = self.pollLongs(cx, receiver, generated, cx_);
    } catch (Throwable failure) {
      Lanes.failed(cx_);
      throw failure;
    }
    if (cx_.isSuspended()) {
      return suspendFirst(self, frames, cx, receiver, generated, cx_);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> long suspendFirst(AsyncTrait_Values_Polled<T> self,
      Recycler frames, List<? super T> cx, Map.Entry<T, int[]> receiver, int generated,
      Context cx_) {
    Frame idle = take(frames, COUNTERS, cx_);
    AsyncTrait_Values_longs<T> frame =
        idle == null ? new AsyncTrait_Values_longs<>(frames) : (AsyncTrait_Values_longs<T>) idle;
    frame.self = self;
    frame.cx = cx;
    frame.receiver = receiver;
    frame.generated = generated;
    frame.scratch = cx_.scratch();
    return frame.suspendFirst(cx_, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected long poll(Context cx_) throws Throwable {
    return end(resume(cx_), cx_);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected long resume(Context cx_) {
    cx_.scratch(scratch);
    long value;
    try {
      value = self.pollLongs(cx, receiver, generated, cx_);
    } catch (Throwable failure) {
      Lanes.failed(cx_);
      throw failure;
    }
    if (cx_.isSuspended()) {
      scratch = cx_.scratch();
      return pending(cx_);
    }
    return value;
  }

  @Override
  protected void clear() {
    self = null;
    cx = null;
    receiver = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T extends Comparable<T>> DynamicFuture<Long> handle(AsyncTrait_Values_Polled<T> self,
      Recycler frames, List<? super T> cx, Map.Entry<T, int[]> receiver, int generated) {
    return new Handle<>(self, frames, cx, receiver, generated);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends LongCall<Long> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;
    private List<? super T> cx;
    private Map.Entry<T, int[]> receiver;
    private int generated;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames, List<? super T> cx,
        Map.Entry<T, int[]> receiver, int generated) {
      this.self = self;
      this.frames = frames;
      this.cx = cx;
      this.receiver = receiver;
      this.generated = generated;
    }

    @Override
    protected long start(Context cx2) {
      return AsyncTrait_Values_longs.start(self, frames, cx, receiver, generated, cx2);
    }

    @Override
    protected Long box(long value, Context cx) {
      return Lanes.boxLong(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      cx = null;
      receiver = null;
    }
  }
}
