package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.Recycler;
import io.asynctrait.runtime.frame.ReferenceCall;
import io.asynctrait.runtime.frame.ReferenceFrame;
import javax.annotation.processing.Generated;

/** State machine of {@link QueuedLines#nextLine}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_QueuedLines_nextLine extends ReferenceFrame<String> {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.checkedin.QueuedLines.nextLine()", "QueuedLines.java", 44, 44);

  private QueuedLines self;

  private AsyncTrait_QueuedLines_nextLine(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<String> handle(QueuedLines self,
      AsyncTrait_LineSource_Bound.BoundNextLine bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static String start(QueuedLines self, Recycler frames, Context cx) {
    while (true) {
      boolean last = self.closed;
      String line = self.lines.poll();
      if (line != null || last) {
        return line;
      }
      self.changed.startNext(cx); // QueuedLines.java:44
      if (cx.isSuspended()) {
        return suspend1(self, frames, cx);
      }
      if (cx.isTurnOver()) {
        Async.startYieldNow(cx); // QueuedLines.java:44
        if (cx.isSuspended()) {
          return suspend2(self, frames, cx);
        }
      }
    }
  }

  private static String suspend1(QueuedLines self, Recycler frames, Context cx) {
    AsyncTrait_QueuedLines_nextLine frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    return frame.suspendFirst(cx, 1);
  }

  private static String suspend2(QueuedLines self, Recycler frames, Context cx) {
    AsyncTrait_QueuedLines_nextLine frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    return frame.suspendFirst(cx, 2);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected String poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: goes on behind the await of its state. */
  @Override
  protected String resume(Context cx) throws Throwable {
    QueuedLines self = this.self;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // QueuedLines.java:44
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 44
          {
            if (!cx.isTurnOver()) {
              state = 4;
              continue;
            }
            Async.startYieldNow(cx); // QueuedLines.java:44
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 4;
            continue;
          }
        case 2: // QueuedLines.java:44
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 44
          {
            boolean last = self.closed;
            String line = self.lines.poll();
            if (line != null || last) {
              return line;
            }
            self.changed.startNext(cx); // QueuedLines.java:44
            if (cx.isSuspended()) {
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

  private static AsyncTrait_QueuedLines_nextLine frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_QueuedLines_nextLine(frames)
        : (AsyncTrait_QueuedLines_nextLine) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_LineSource_Bound.BoundNextLine bind(QueuedLines self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_LineSource_Bound.BoundNextLine {
    private final QueuedLines self;
    private final Recycler frames;

    Bound(QueuedLines self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public String start(Context cx) {
      return AsyncTrait_QueuedLines_nextLine.start(self, frames, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends ReferenceCall<String> {
    private AsyncTrait_LineSource_Bound.BoundNextLine bound;

    Handle(AsyncTrait_LineSource_Bound.BoundNextLine bound) {
      this.bound = bound;
    }

    @Override
    protected String start(Context cx) {
      return bound.start(cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
