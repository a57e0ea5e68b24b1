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
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** State machine of {@link ByteSource#readFully}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_ByteSource_readFully extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1,
      "io.asynctrait.samples.quickstart.ByteSource.readFully(ByteBuffer)",
      "ByteSource.java",
      32, 32);

  private ByteSource self;
  private ByteBuffer dst;

  private AsyncTrait_ByteSource_readFully(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  public static DynamicFuture<Void> handle(ByteSource self,
      AsyncTrait_ByteSource_Bound.BoundReadFully bound, ByteBuffer dst) {
    return new Handle(bound != null ? bound : bind(self, null), dst);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  public static long start(ByteSource self, Recycler frames, ByteBuffer dst, Context cx) throws
      IOException {
    while (dst.hasRemaining()) {
      int read = (int) awaitRead(self, dst, cx); // ByteSource.java:32
      if (cx.isSuspended()) {
        return suspend1(self, dst, frames, cx);
      }
      if (read < 0) {
        throw new EOFException("the stream ended, " + dst.remaining() + " bytes too early");
      }
      if (cx.isTurnOver()) {
        Async.startYieldNow(cx); // ByteSource.java:32
        if (cx.isSuspended()) {
          return suspend2(self, dst, frames, cx);
        }
      }
    }
    return 0;
  }

  private static long suspend1(ByteSource self, ByteBuffer dst, Recycler frames, Context cx) {
    AsyncTrait_ByteSource_readFully frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.dst = dst;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(ByteSource self, ByteBuffer dst, Recycler frames, Context cx) {
    AsyncTrait_ByteSource_readFully frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.dst = dst;
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
    ByteSource self = this.self;
    ByteBuffer dst = this.dst;
    int read = 0;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // ByteSource.java:32
          read = (int) awaitedLong(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 32
          {
            if (read < 0) {
              throw new EOFException("the stream ended, " + dst.remaining() + " bytes too early");
            }
            if (!cx.isTurnOver()) {
              state = 4;
              continue;
            }
            Async.startYieldNow(cx); // ByteSource.java:32
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 4;
            continue;
          }
        case 2: // ByteSource.java:32
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 32
          {
            if (dst.hasRemaining()) {
              read = (int) awaitRead(self, dst, cx); // ByteSource.java:32
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
    dst = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_ByteSource_readFully frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_ByteSource_readFully(frames)
        : (AsyncTrait_ByteSource_readFully) idle;
  }

  /** Binds the method to an object that is constructed. */
  public static AsyncTrait_ByteSource_Bound.BoundReadFully bind(ByteSource self, Recycler frames) {
    return new Bound(self, frames);
  }

  /**
   * Awaits {@link ByteSource#read}: a copy of the entry point, whose receivers are those of this method.
   */
  private static long awaitRead(ByteSource receiver, ByteBuffer argument, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_ByteSource generated
        ? generated.startRead(argument, cx)
        : AsyncTrait_ByteSource.awaitRead(receiver, argument, cx);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_ByteSource_Bound.BoundReadFully {
    private final ByteSource self;
    private final Recycler frames;

    Bound(ByteSource self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer dst, Context cx) throws IOException {
      return AsyncTrait_ByteSource_readFully.start(self, frames, dst, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_ByteSource_Bound.BoundReadFully bound;
    private ByteBuffer dst;

    Handle(AsyncTrait_ByteSource_Bound.BoundReadFully bound, ByteBuffer dst) {
      this.bound = bound;
      this.dst = dst;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(dst, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      dst = null;
    }
  }
}
