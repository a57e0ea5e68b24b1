import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#bytes} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_bytes<T extends Comparable<T>> extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Values.bytes(byte[])");
  private AsyncTrait_Values_Polled<T> self;
  private byte[] b;
  private long scratch;

  private AsyncTrait_Values_bytes(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> long start(AsyncTrait_Values_Polled<T> self, Recycler frames,
      byte[] b, Context cx) {
    cx.scratch(0);
    byte value;
    try {
      value = self.pollBytes(b, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, b, cx);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> long suspendFirst(AsyncTrait_Values_Polled<T> self,
      Recycler frames, byte[] b, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Values_bytes<T> frame =
        idle == null ? new AsyncTrait_Values_bytes<>(frames) : (AsyncTrait_Values_bytes<T>) idle;
    frame.self = self;
    frame.b = b;
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
    byte value;
    try {
      value = self.pollBytes(b, cx);
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
    b = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T extends Comparable<T>> DynamicFuture<Byte> handle(AsyncTrait_Values_Polled<T> self,
      Recycler frames, byte... b) {
    return new Handle<>(self, frames, b);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends LongCall<Byte> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;
    private byte[] b;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames, byte[] b) {
      this.self = self;
      this.frames = frames;
      this.b = b;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Values_bytes.start(self, frames, b, cx);
    }

    @Override
    protected Byte box(long value, Context cx) {
      return Lanes.boxByte(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      b = null;
    }
  }
}
