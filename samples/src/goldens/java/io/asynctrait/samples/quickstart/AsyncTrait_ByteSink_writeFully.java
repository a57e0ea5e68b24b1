package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Async;
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

/** State machine of {@link ByteSink#writeFully}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_ByteSink_writeFully extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1,
      "io.asynctrait.samples.quickstart.ByteSink.writeFully(ByteBuffer)",
      "ByteSink.java",
      27, 27);

  private ByteSink self;
  private ByteBuffer src;

  private AsyncTrait_ByteSink_writeFully(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Void> handle(ByteSink self,
      AsyncTrait_ByteSink_Bound.BoundWriteFully bound, ByteBuffer src) {
    return new Handle(bound != null ? bound : bind(self, null), src);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  public static long start(ByteSink self, Recycler frames, ByteBuffer src, Context cx) throws
      IOException {
    while (src.hasRemaining()) {
      Lanes.discard(awaitWrite(self, src, cx), cx); // ByteSink.java:27
      if (cx.isSuspended()) {
        return suspend1(self, src, frames, cx);
      }
      if (cx.isTurnOver()) {
        Async.startYieldNow(cx); // ByteSink.java:27
        if (cx.isSuspended()) {
          return suspend2(self, src, frames, cx);
        }
      }
    }
    return 0;
  }

  private static long suspend1(ByteSink self, ByteBuffer src, Recycler frames, Context cx) {
    AsyncTrait_ByteSink_writeFully frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.src = src;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(ByteSink self, ByteBuffer src, Recycler frames, Context cx) {
    AsyncTrait_ByteSink_writeFully frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.src = src;
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
    ByteSink self = this.self;
    ByteBuffer src = this.src;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // ByteSink.java:27
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 27
          {
            if (!cx.isTurnOver()) {
              state = 4;
              continue;
            }
            Async.startYieldNow(cx); // ByteSink.java:27
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 4;
            continue;
          }
        case 2: // ByteSink.java:27
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 27
          {
            if (src.hasRemaining()) {
              Lanes.discard(awaitWrite(self, src, cx), cx); // ByteSink.java:27
              if (cx.isSuspended()) {
                return suspend(cx, 1);
              }
              state = 3;
              continue;
            }
            return 0;
          }
        default:
          throw poisoned();
      }
    }
  }

  @Override
  protected void clear() {
    src = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_ByteSink_writeFully frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_ByteSink_writeFully(frames)
        : (AsyncTrait_ByteSink_writeFully) idle;
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_ByteSink_Bound.BoundWriteFully bind(ByteSink self, Recycler frames) {
    return new Bound(self, frames);
  }

  /**
   * Awaits {@link ByteSink#write}: a copy of the entry point, whose receivers are those of this method.
   */
  private static long awaitWrite(ByteSink receiver, ByteBuffer argument, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_ByteSink generated
        ? generated.startWrite(argument, cx)
        : AsyncTrait_ByteSink.awaitWrite(receiver, argument, cx);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_ByteSink_Bound.BoundWriteFully {
    private final ByteSink self;
    private final Recycler frames;

    Bound(ByteSink self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer src, Context cx) throws IOException {
      return AsyncTrait_ByteSink_writeFully.start(self, frames, src, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_ByteSink_Bound.BoundWriteFully bound;
    private ByteBuffer src;

    Handle(AsyncTrait_ByteSink_Bound.BoundWriteFully bound, ByteBuffer src) {
      this.bound = bound;
      this.src = src;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(src, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      src = null;
    }
  }
}
