package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import javax.annotation.processing.Generated;

/** State machine of {@link LineSource#countWords}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_LineSource_countWords extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.checkedin.LineSource.countWords()", "LineSource.java", 21, 21);

  private LineSource self;
  private int words;

  private AsyncTrait_LineSource_countWords(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Integer> handle(LineSource self,
      AsyncTrait_LineSource_Bound.BoundCountWords bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** Start path: the body as written; leaves at the first suspension. */
  public static long start(LineSource self, Recycler frames, Context cx) {
    int words = 0;
    String line;
    while (true) {
      String nextLine = awaitNextLine(self, cx); // LineSource.java:21
      if (cx.isSuspended()) {
        return suspend1(self, words, frames, cx);
      }
      line = nextLine;
      if (!(line != null)) {
        break;
      }
      words += line.isBlank() ? 0 : line.strip().split("\\s+").length;
      if (cx.isTurnOver()) {
        Async.startYieldNow(cx); // LineSource.java:21
        if (cx.isSuspended()) {
          return suspend2(self, words, frames, cx);
        }
      }
    }
    return words;
  }

  private static long suspend1(LineSource self, int words, Recycler frames, Context cx) {
    AsyncTrait_LineSource_countWords frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.words = words;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(LineSource self, int words, Recycler frames, Context cx) {
    AsyncTrait_LineSource_countWords frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.words = words;
    return frame.suspendFirst(cx, 2);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected long poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: goes on behind the await of its state. */
  @Override
  protected long resume(Context cx) throws Throwable {
    LineSource self = this.self;
    int words = 0;
    String nextLine = null;
    String line = null;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // LineSource.java:21
          words = this.words;
          nextLine = awaitedReference(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 21
          {
            line = nextLine;
            if (line != null) {
              words += line.isBlank() ? 0 : line.strip().split("\\s+").length;
              if (!cx.isTurnOver()) {
                state = 4;
                continue;
              }
              Async.startYieldNow(cx); // LineSource.java:21
              if (cx.isSuspended()) {
                this.words = words;
                return suspend(cx, 2);
              }
              state = 4;
              continue;
            }
            return words;
          }
        case 2: // LineSource.java:21
          words = this.words;
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 21
          {
            nextLine = awaitNextLine(self, cx); // LineSource.java:21
            if (cx.isSuspended()) {
              this.words = words;
              return suspend(cx, 1);
            }
            state = 3;
            continue;
          }
        default:
          throw poisoned();
      }
    }
  }

  @Override
  protected void clear() {}

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_LineSource_countWords frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_LineSource_countWords(frames)
        : (AsyncTrait_LineSource_countWords) idle;
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_LineSource_Bound.BoundCountWords bind(LineSource self, Recycler frames) {
    return new Bound(self, frames);
  }

  /**
   * Awaits {@link LineSource#nextLine}: a copy of the entry point, whose receivers are those of this method.
   */
  private static String awaitNextLine(LineSource receiver, Context cx) {
    return receiver instanceof AsyncTrait_LineSource generated
        ? generated.startNextLine(cx)
        : AsyncTrait_LineSource.awaitNextLine(receiver, cx);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_LineSource_Bound.BoundCountWords {
    private final LineSource self;
    private final Recycler frames;

    Bound(LineSource self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(Context cx) {
      return AsyncTrait_LineSource_countWords.start(self, frames, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Integer> {
    private AsyncTrait_LineSource_Bound.BoundCountWords bound;

    Handle(AsyncTrait_LineSource_Bound.BoundCountWords bound) {
      this.bound = bound;
    }

    @Override
    protected long start(Context cx) {
      return bound.start(cx);
    }

    @Override
    protected Integer box(long value, Context cx) {
      return Lanes.boxInteger(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
