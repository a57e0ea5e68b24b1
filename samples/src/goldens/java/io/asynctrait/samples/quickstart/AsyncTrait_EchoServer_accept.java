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
import java.nio.channels.SocketChannel;
import javax.annotation.processing.Generated;

/** State machine of {@link EchoServer#accept}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoServer_accept extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.quickstart.EchoServer.accept(int)", "EchoServer.java", 46, 46, 46);

  private EchoServer self;
  private int connections;
  private int i;

  private AsyncTrait_EchoServer_accept(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Void> handle(EchoServer self, AsyncTrait_EchoServer_Bound.BoundAccept bound,
      int connections) {
    return new Handle(bound != null ? bound : bind(self, null), connections);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(EchoServer self, Recycler frames, int connections, Context cx) throws
      IOException {
    try {
      for (int i = 0; i < connections;) {
        SocketChannel socket;
        while ((socket = self.listener.accept()) == null) {
          self.acceptable.startNext(cx); // EchoServer.java:46
          if (cx.isSuspended()) {
            return suspend1(self, connections, i, frames, cx);
          }
          if (cx.isTurnOver()) {
            Async.startYieldNow(cx); // EchoServer.java:46
            if (cx.isSuspended()) {
              return suspend2(self, connections, i, frames, cx);
            }
          }
        }
        self.loop.spawn(self.serviceFor(socket).serve()).detach();
        i++;
        if (cx.isTurnOver()) {
          Async.startYieldNow(cx); // EchoServer.java:46
          if (cx.isSuspended()) {
            return suspend3(self, connections, i, frames, cx);
          }
        }
      }
      return 0;
    } catch (IOException e) {
      self.listener.close();
      throw e;
    }
  }

  private static long suspend1(EchoServer self, int connections, int i, Recycler frames,
      Context cx) {
    AsyncTrait_EchoServer_accept frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.connections = connections;
    frame.i = i;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(EchoServer self, int connections, int i, Recycler frames,
      Context cx) {
    AsyncTrait_EchoServer_accept frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.connections = connections;
    frame.i = i;
    return frame.suspendFirst(cx, 2);
  }

  private static long suspend3(EchoServer self, int connections, int i, Recycler frames,
      Context cx) {
    AsyncTrait_EchoServer_accept frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    frame.connections = connections;
    frame.i = i;
    return frame.suspendFirst(cx, 3);
  }

  /** Resumes this frame; releases it at the end. */
  @Override
  protected long poll(Context cx) throws Throwable {
    return end(resume(cx), cx);
  }

  /** Resume path: goes on behind the await of its state. */
  @Override
  protected long resume(Context cx) throws Throwable {
    EchoServer self = this.self;
    int connections = this.connections;
    int i = 0;
    IOException e = null;
    SocketChannel socket = null;
    int state = this.state;
    int handler = 0;
    while (true) {
      try {
        switch (state) {
          case 1: // EchoServer.java:46
            handler = 1;
            i = this.i;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 4: // behind line 46
            {
              handler = 1;
              if (!cx.isTurnOver()) {
                state = 5;
                continue;
              }
              Async.startYieldNow(cx); // EchoServer.java:46
              if (cx.isSuspended()) {
                this.i = i;
                return suspend(cx, 2);
              }
              state = 5;
              continue;
            }
          case 2: // EchoServer.java:46
            handler = 1;
            i = this.i;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 5: // behind line 46
            {
              handler = 1;
              if ((socket = self.listener.accept()) == null) {
                self.acceptable.startNext(cx); // EchoServer.java:46
                if (cx.isSuspended()) {
                  this.i = i;
                  return suspend(cx, 1);
                }
                state = 4;
                continue;
              }
              self.loop.spawn(self.serviceFor(socket).serve()).detach();
              i++;
              if (!cx.isTurnOver()) {
                state = 6;
                continue;
              }
              Async.startYieldNow(cx); // EchoServer.java:46
              if (cx.isSuspended()) {
                this.i = i;
                return suspend(cx, 3);
              }
              state = 6;
              continue;
            }
          case 3: // EchoServer.java:46
            handler = 1;
            i = this.i;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 6: // behind line 46
            {
              handler = 1;
              if (i < connections) {
                state = 5;
                continue;
              }
              return 0;
            }
          case 7:
            {
              handler = 0;
              self.listener.close();
              throw e;
            }
          default:
            throw poisoned();
        }
      } catch (Throwable thrown) {
        if (cx.isSuspended()) {
          throw thrown;
        }
        switch (handler) {
          case 1: // EchoServer.java:42
            if (thrown instanceof IOException) {
              e = (IOException) thrown;
              state = 7;
              continue;
            }
            throw thrown;
          default:
            throw thrown;
        }
      }
    }
  }

  @Override
  protected void clear() {}

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_EchoServer_accept frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_EchoServer_accept(frames)
        : (AsyncTrait_EchoServer_accept) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_EchoServer_Bound.BoundAccept bind(EchoServer self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_EchoServer_Bound.BoundAccept {
    private final EchoServer self;
    private final Recycler frames;

    Bound(EchoServer self, Recycler frames) {
      this.self = self;
      this.frames = frames;
    }

    @Override
    public long start(int connections, Context cx) throws IOException {
      return AsyncTrait_EchoServer_accept.start(self, frames, connections, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_EchoServer_Bound.BoundAccept bound;
    private int connections;

    Handle(AsyncTrait_EchoServer_Bound.BoundAccept bound, int connections) {
      this.bound = bound;
      this.connections = connections;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(connections, cx);
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
