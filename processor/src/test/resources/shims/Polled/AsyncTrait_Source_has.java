import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Source#has} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_Source_has<T> extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Source.has(int)");
  private AsyncTrait_Source_Polled<T> self;
  private int n;
  private long scratch;

  private AsyncTrait_Source_has(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  public static <T> long start(AsyncTrait_Source_Polled<T> self, Recycler frames, int n,
      Context cx) {
    cx.scratch(0);
    boolean value;
    try {
      value = self.pollHas(n, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, n, cx);
    }
    return value ? 1 : 0;
  }

  @SuppressWarnings("unchecked")
  private static <T> long suspendFirst(AsyncTrait_Source_Polled<T> self, Recycler frames, int n,
      Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Source_has<T> frame =
        idle == null ? new AsyncTrait_Source_has<>(frames) : (AsyncTrait_Source_has<T>) idle;
    frame.self = self;
    frame.n = n;
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
    boolean value;
    try {
      value = self.pollHas(n, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      scratch = cx.scratch();
      return pending(cx);
    }
    return value ? 1 : 0;
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
  public static <T> DynamicFuture<Boolean> handle(AsyncTrait_Source_Polled<T> self, Recycler frames,
      int n) {
    return new Handle<>(self, frames, n);
  }

  /** The call as a lazy future. */
  private static final class Handle<T> extends LongCall<Boolean> {
    private AsyncTrait_Source_Polled<T> self;
    private Recycler frames;
    private int n;

    Handle(AsyncTrait_Source_Polled<T> self, Recycler frames, int n) {
      this.self = self;
      this.frames = frames;
      this.n = n;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Source_has.start(self, frames, n, cx);
    }

    @Override
    protected Boolean box(long value, Context cx) {
      return Lanes.boxBoolean(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
    }
  }
}
