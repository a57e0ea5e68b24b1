import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Source#close} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_Source_close<T> extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Source.close()");
  private AsyncTrait_Source_Polled<T> self;
  private long scratch;

  private AsyncTrait_Source_close(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  public static <T> long start(AsyncTrait_Source_Polled<T> self, Recycler frames, Context cx) {
    cx.scratch(0);
    try {
      self.pollClose(cx);
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
  private static <T> long suspendFirst(AsyncTrait_Source_Polled<T> self, Recycler frames,
      Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Source_close<T> frame =
        idle == null ? new AsyncTrait_Source_close<>(frames) : (AsyncTrait_Source_close<T>) idle;
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
      self.pollClose(cx);
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
  public static <T> DynamicFuture<Void> handle(AsyncTrait_Source_Polled<T> self, Recycler frames) {
    return new Handle<>(self, frames);
  }

  /** The call as a lazy future. */
  private static final class Handle<T> extends LongCall<Void> {
    private AsyncTrait_Source_Polled<T> self;
    private Recycler frames;

    Handle(AsyncTrait_Source_Polled<T> self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Source_close.start(self, frames, cx);
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
