import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** State machine of {@link Opening#open} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Opening_open extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Opening.open()");
  private AsyncTrait_Opening_Polled self;
  private long scratch;

  private AsyncTrait_Opening_open(Recycler home) {
    super(home);
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_Opening_Bound.BoundOpen bind(AsyncTrait_Opening_Polled self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** Start path: the first poll. */
  static long start(AsyncTrait_Opening_Polled self, Recycler frames, Context cx) throws
      IOException {
    cx.scratch(0);
    try {
      self.pollOpen(cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, cx);
    }
    return 0;
  }

  private static long suspendFirst(AsyncTrait_Opening_Polled self, Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Opening_open frame =
        idle == null ? new AsyncTrait_Opening_open(frames) : (AsyncTrait_Opening_open) idle;
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
  protected long resume(Context cx) throws IOException {
    cx.scratch(scratch);
    try {
      self.pollOpen(cx);
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
  static DynamicFuture<Void> handle(AsyncTrait_Opening_Polled self,
      AsyncTrait_Opening_Bound.BoundOpen bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Opening_Bound.BoundOpen {
    private final AsyncTrait_Opening_Polled self;
    private final Recycler frames;

    Bound(AsyncTrait_Opening_Polled self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(Context cx) throws IOException {
      return AsyncTrait_Opening_open.start(self, frames, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_Opening_Bound.BoundOpen bound;

    Handle(AsyncTrait_Opening_Bound.BoundOpen bound) {
      this.bound = bound;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
