import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Source#put} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Source_put<T> extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Source.put(T)");
  private AsyncTrait_Source_Polled<T> self;
  private T item;
  private long scratch;

  private AsyncTrait_Source_put(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T> long start(AsyncTrait_Source_Polled<T> self, Recycler frames, T item, Context cx) {
    cx.scratch(0);
    try {
      self.pollPut(item, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, item, cx);
    }
    return 0;
  }

  @SuppressWarnings("unchecked")
  private static <T> long suspendFirst(AsyncTrait_Source_Polled<T> self, Recycler frames, T item,
      Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Source_put<T> frame =
        idle == null ? new AsyncTrait_Source_put<>(frames) : (AsyncTrait_Source_put<T>) idle;
    frame.self = self;
    frame.item = item;
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
      self.pollPut(item, cx);
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
    item = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T> DynamicFuture<Void> handle(AsyncTrait_Source_Polled<T> self, Recycler frames, T item) {
    return new Handle<>(self, frames, item);
  }

  /** The call as a lazy future. */
  private static final class Handle<T> extends LongCall<Void> {
    private AsyncTrait_Source_Polled<T> self;
    private Recycler frames;
    private T item;

    Handle(AsyncTrait_Source_Polled<T> self, Recycler frames, T item) {
      this.self = self;
      this.frames = frames;
      this.item = item;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Source_put.start(self, frames, item, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      item = null;
    }
  }
}
