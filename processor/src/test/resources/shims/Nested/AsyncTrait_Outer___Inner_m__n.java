import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;

/** State machine of {@link Outer_.Inner#m_n} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Outer___Inner_m__n<T> extends ReferenceFrame<T> {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Outer_.Inner.m_n(Context)");
  private AsyncTrait_Outer___Inner_Polled<T> self;
  private Outer_.Inner.Context context;
  private long scratch;

  private AsyncTrait_Outer___Inner_m__n(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T> T start(AsyncTrait_Outer___Inner_Polled<T> self, Recycler frames,
      Outer_.Inner.Context context, io.asynctrait.runtime.Context cx) {
    cx.scratch(0);
    T value;
    try {
      value = self.pollM_n(context, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, context, cx);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T> T suspendFirst(AsyncTrait_Outer___Inner_Polled<T> self, Recycler frames,
      Outer_.Inner.Context context, io.asynctrait.runtime.Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Outer___Inner_m__n<T> frame =
        idle == null ? new AsyncTrait_Outer___Inner_m__n<>(frames) : (AsyncTrait_Outer___Inner_m__n<T>) idle;
    frame.self = self;
    frame.context = context;
    frame.scratch = cx.scratch();
    return frame.suspendFirst(cx, 1);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected T poll(io.asynctrait.runtime.Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: polls again with the same arguments. */
  @Override
  protected T resume(io.asynctrait.runtime.Context cx) {
    cx.scratch(scratch);
    T value;
    try {
      value = self.pollM_n(context, cx);
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
    context = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T> DynamicFuture<T> handle(AsyncTrait_Outer___Inner_Polled<T> self, Recycler frames,
      Outer_.Inner.Context context) {
    return new Handle<>(self, frames, context);
  }

  /** The call as a lazy future. */
  private static final class Handle<T> extends ReferenceCall<T> {
    private AsyncTrait_Outer___Inner_Polled<T> self;
    private Recycler frames;
    private Outer_.Inner.Context context;

    Handle(AsyncTrait_Outer___Inner_Polled<T> self, Recycler frames, Outer_.Inner.Context context) {
      this.self = self;
      this.frames = frames;
      this.context = context;
    }

    @Override
    protected T start(io.asynctrait.runtime.Context cx) {
      return AsyncTrait_Outer___Inner_m__n.start(self, frames, context, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      context = null;
    }
  }
}
