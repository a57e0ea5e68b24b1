import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link Values#character} where it is written as a poll function. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_Values_character<T extends Comparable<T>> extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "Values.character(char[][])");
  private AsyncTrait_Values_Polled<T> self;
  private char[][] c;
  private long scratch;

  private AsyncTrait_Values_character(Recycler home) {
    super(home);
  }

  /** Start path: the first poll. */
  static <T extends Comparable<T>> long start(AsyncTrait_Values_Polled<T> self, Recycler frames,
      char[][] c, Context cx) {
    cx.scratch(0);
    char value;
    try {
      value = self.pollCharacter(c, cx);
    } catch (Throwable failure) {
      Lanes.failed(cx);
      throw failure;
    }
    if (cx.isSuspended()) {
      return suspendFirst(self, frames, c, cx);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> long suspendFirst(AsyncTrait_Values_Polled<T> self,
      Recycler frames, char[][] c, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    AsyncTrait_Values_character<T> frame =
        idle == null ? new AsyncTrait_Values_character<>(frames) : (AsyncTrait_Values_character<T>) idle;
    frame.self = self;
    frame.c = c;
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
    char value;
    try {
      value = self.pollCharacter(c, cx);
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
    c = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  /** Returns the call as a lazy future. */
  static <T extends Comparable<T>> DynamicFuture<Character> handle(AsyncTrait_Values_Polled<T> self,
      Recycler frames, char[][] c) {
    return new Handle<>(self, frames, c);
  }

  /** The call as a lazy future. */
  private static final class Handle<T extends Comparable<T>> extends LongCall<Character> {
    private AsyncTrait_Values_Polled<T> self;
    private Recycler frames;
    private char[][] c;

    Handle(AsyncTrait_Values_Polled<T> self, Recycler frames, char[][] c) {
      this.self = self;
      this.frames = frames;
      this.c = c;
    }

    @Override
    protected long start(Context cx) {
      return AsyncTrait_Values_character.start(self, frames, c, cx);
    }

    @Override
    protected Character box(long value, Context cx) {
      return Lanes.boxCharacter(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      c = null;
    }
  }
}
