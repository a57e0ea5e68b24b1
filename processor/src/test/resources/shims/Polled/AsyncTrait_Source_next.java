import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** State machine of {@link Source#next} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_Source_next<T> extends ReferenceFrame<T> {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Source.next(int)");
  private AsyncTrait_Source_Polled<T> self;
  private int n;
  private long scratch;

  private AsyncTrait_Source_next(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  public static <T> T start(AsyncTrait_Source_Polled<T> self, Recycler frames, int n, Context cx)
      throws IOException {
    cx.scratch(0);
    T value;
    try {
      value = self.pollNext(n, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, n, cx);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T> T suspendFirst(AsyncTrait_Source_Polled<T> self, Recycler frames, int n,
      Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Source_next<T> frame =
        idle == null ? new AsyncTrait_Source_next<>(frames) : (AsyncTrait_Source_next<T>) idle;
    frame.self = self;
    frame.n = n;
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
  protected T resume(Context cx) throws IOException {
    cx.scratch(scratch);
    T value;
    try {
      value = self.pollNext(n, cx);
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
  public static <T> DynamicFuture<T> handle(AsyncTrait_Source_Polled<T> self, Recycler frames,
      int n) {
    return new Handle<>(self, frames, n);
  }

  /** The call as a lazy future. */
  private static final class Handle<T> extends ReferenceCall<T> {
    private AsyncTrait_Source_Polled<T> self;
    private Recycler frames;
    private int n;

    Handle(AsyncTrait_Source_Polled<T> self, Recycler frames, int n) {
      this.self = self;
      this.frames = frames;
      this.n = n;
    }

    @Override
    protected T start(Context cx) throws IOException {
      return AsyncTrait_Source_next.start(self, frames, n, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
    }
  }
}
