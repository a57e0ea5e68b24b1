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

/** State machine of {@link SocketSink#write}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSink_write extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1,
      "io.asynctrait.samples.quickstart.SocketSink.write(ByteBuffer)",
      "SocketSink.java",
      33, 33);

  private SocketSink self;
  private ByteBuffer src;

  private AsyncTrait_SocketSink_write(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Integer> handle(SocketSink self, AsyncTrait_ByteSink_Bound.BoundWrite bound,
      ByteBuffer src) {
    return new Handle(bound != null ? bound : bind(self, null), src);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(SocketSink self, Recycler frames, ByteBuffer src, Context cx) throws
      IOException {
    int n;
    while ((n = self.channel.write(src)) == 0) {
      self.writable.startNext(cx); // SocketSink.java:33
      if (cx.isSuspended()) {
        return suspend1(self, src, frames, cx);
      }
      if (cx.isTurnOver()) {
        Async.startYieldNow(cx); // SocketSink.java:33
        if (cx.isSuspended()) {
          return suspend2(self, src, frames, cx);
        }
      }
    }
    return n;
  }

  private static long suspend1(SocketSink self, ByteBuffer src, Recycler frames, Context cx) {
    AsyncTrait_SocketSink_write frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.src = src;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(SocketSink self, ByteBuffer src, Recycler frames, Context cx) {
    AsyncTrait_SocketSink_write frame = frame(frames, cx);
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
    SocketSink self = this.self;
    ByteBuffer src = this.src;
    int n = 0;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // SocketSink.java:33
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
            Async.startYieldNow(cx); // SocketSink.java:33
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 4;
            continue;
          }
        case 2: // SocketSink.java:33
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 33
          {
            if ((n = self.channel.write(src)) == 0) {
              self.writable.startNext(cx); // SocketSink.java:33
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
    src = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_SocketSink_write frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_SocketSink_write(frames)
        : (AsyncTrait_SocketSink_write) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_ByteSink_Bound.BoundWrite bind(SocketSink self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_ByteSink_Bound.BoundWrite {
    private final SocketSink self;
    private final Recycler frames;

    Bound(SocketSink self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(ByteBuffer src, Context cx) throws IOException {
      return AsyncTrait_SocketSink_write.start(self, frames, src, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Integer> {
    private AsyncTrait_ByteSink_Bound.BoundWrite bound;
    private ByteBuffer src;

    Handle(AsyncTrait_ByteSink_Bound.BoundWrite bound, ByteBuffer src) {
      this.bound = bound;
      this.src = src;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(src, cx);
    }

    @Override
    protected Integer box(long value, Context cx) {
      return Lanes.boxInteger(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      src = null;
    }
  }
}
