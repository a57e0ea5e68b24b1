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

/** State machine of {@link SocketSource#read}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSource_read extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1,
      "io.asynctrait.samples.quickstart.SocketSource.read(ByteBuffer)",
      "SocketSource.java",
      33, 33);

  private SocketSource self;
  private ByteBuffer dst;

  private AsyncTrait_SocketSource_read(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Integer> handle(SocketSource self,
      AsyncTrait_ByteSource_Bound.BoundRead bound, ByteBuffer dst) {
    return new Handle(bound != null ? bound : bind(self, null), dst);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(SocketSource self, Recycler frames, ByteBuffer dst, Context cx) throws
      IOException {
    int n;
    while ((n = self.channel.read(dst)) == 0) {
      self.readable.startNext(cx); // SocketSource.java:33
      if (cx.isSuspended()) {
        return suspend1(self, dst, frames, cx);
      }
      if (cx.isTurnOver()) {
        Async.startYieldNow(cx); // SocketSource.java:33
        if (cx.isSuspended()) {
          return suspend2(self, dst, frames, cx);
        }
      }
    }
    return n;
  }

  private static long suspend1(SocketSource self, ByteBuffer dst, Recycler frames, Context cx) {
    AsyncTrait_SocketSource_read frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.dst = dst;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(SocketSource self, ByteBuffer dst, Recycler frames, Context cx) {
    AsyncTrait_SocketSource_read frame = frame(frames, cx);
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
    SocketSource self = this.self;
    ByteBuffer dst = this.dst;
    int n = 0;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // SocketSource.java:33
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 3: // behind line 33
          {
            if (!cx.isTurnOver()) {
              state = 4;
              continue;
            }
            Async.startYieldNow(cx); // SocketSource.java:33
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 4;
            continue;
          }
        case 2: // SocketSource.java:33
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 33
          {
            if ((n = self.channel.read(dst)) == 0) {
              self.readable.startNext(cx); // SocketSource.java:33
              if (cx.isSuspended()) {
                return suspend(cx, 1);
              }
              state = 3;
              continue;
            }
            return n;
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

  private static AsyncTrait_SocketSource_read frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_SocketSource_read(frames)
        : (AsyncTrait_SocketSource_read) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_ByteSource_Bound.BoundRead bind(SocketSource self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_ByteSource_Bound.BoundRead {
    private final SocketSource self;
    private final Recycler frames;

    Bound(SocketSource self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer dst, Context cx) throws IOException {
      return AsyncTrait_SocketSource_read.start(self, frames, dst, cx);
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
