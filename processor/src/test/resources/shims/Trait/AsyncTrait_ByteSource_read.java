import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** State machine of {@link ByteSource#read} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_ByteSource_read extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "ByteSource.read(ByteBuffer)");
  private AsyncTrait_ByteSource_Polled self;
  private ByteBuffer dst;
  private long scratch;

  private AsyncTrait_ByteSource_read(Recycler home) {
    super(home);
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_ByteSource_Bound.BoundRead bind(AsyncTrait_ByteSource_Polled self,
      Recycler frames) {
    return new Bound(self, frames);
  }

  /** Start path: the first poll. */
  public static long start(AsyncTrait_ByteSource_Polled self, Recycler frames, ByteBuffer dst,
      Context cx) throws IOException {
    cx.scratch(0);
    int value;
    try {
      value = self.pollRead(dst, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, dst, cx);
    }
    return value;
  }

  private static long suspendFirst(AsyncTrait_ByteSource_Polled self, Recycler frames,
      ByteBuffer dst, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_ByteSource_read frame =
        idle == null ? new AsyncTrait_ByteSource_read(frames) : (AsyncTrait_ByteSource_read) idle;
    frame.self = self;
    frame.dst = dst;
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
    int value;
    try {
      value = self.pollRead(dst, cx);
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
    dst = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Integer> handle(AsyncTrait_ByteSource_Polled self,
      AsyncTrait_ByteSource_Bound.BoundRead bound, ByteBuffer dst) {
    return new Handle(bound != null ? bound : bind(self, null), dst);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_ByteSource_Bound.BoundRead {
    private final AsyncTrait_ByteSource_Polled self;
    private final Recycler frames;

    Bound(AsyncTrait_ByteSource_Polled self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer dst, Context cx) throws IOException {
      return AsyncTrait_ByteSource_read.start(self, frames, dst, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Integer> {
    private AsyncTrait_ByteSource_Bound.BoundRead bound;
    private ByteBuffer dst;

    Handle(AsyncTrait_ByteSource_Bound.BoundRead bound, ByteBuffer dst) {
      this.bound = bound;
      this.dst = dst;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(dst, cx);
    }

    @Override
    protected Integer box(long value, Context cx) {
      return Lanes.boxInteger(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      dst = null;
    }
  }
}
