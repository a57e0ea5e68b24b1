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
import javax.annotation.processing.Generated;

/** State machine of {@link EchoService#serve}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoService_serve extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.quickstart.EchoService.serve()", "EchoService.java", 35, 36, 35);

  private EchoService self;
  private AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive;
  private AsyncTrait_MessageChannel_Bound.BoundSend channelSend;
  private long served;

  private AsyncTrait_EchoService_serve(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Long> handle(EchoService self, AsyncTrait_Service_Bound.BoundServe bound) {
    return new Handle(bound != null ? bound : bind(self, null));
  }

  /** Start path for callers that have not bound the method. */
  static long start(EchoService self, Recycler frames, Context cx) throws IOException {
    return start(self, frames, AsyncTrait_MessageChannel_Bound.bindReceive(self.channel),
        AsyncTrait_MessageChannel_Bound.bindSend(self.channel), cx);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(EchoService self, Recycler frames,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, Context cx) throws IOException {
    try {
      long served = 0;
      while (true) {
        int receive = (int) channelReceive.start(self.message, cx); // EchoService.java:35
        if (cx.isSuspended()) {
          return suspend1(self, channelReceive, channelSend, served, frames, cx);
        }
        if (!(receive >= 0)) {
          break;
        }
        channelSend.start(self.message, cx); // EchoService.java:36
        if (cx.isSuspended()) {
          return suspend2(self, channelReceive, channelSend, served, frames, cx);
        }
        served++;
        if (cx.isTurnOver()) {
          Async.startYieldNow(cx); // EchoService.java:35
          if (cx.isSuspended()) {
            return suspend3(self, channelReceive, channelSend, served, frames, cx);
          }
        }
      }
      return served;
    } finally {
      if (!cx.isSuspended()) {
        self.connection.close();
      }
    }
  }

  private static long suspend1(EchoService self,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, long served, Recycler frames,
      Context cx) {
    AsyncTrait_EchoService_serve frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.channelReceive != channelReceive) {
      frame.channelReceive = channelReceive;
    }
    if (frame.channelSend != channelSend) {
      frame.channelSend = channelSend;
    }
    frame.served = served;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(EchoService self,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, long served, Recycler frames,
      Context cx) {
    AsyncTrait_EchoService_serve frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.channelReceive != channelReceive) {
      frame.channelReceive = channelReceive;
    }
    if (frame.channelSend != channelSend) {
      frame.channelSend = channelSend;
    }
    frame.served = served;
    return frame.suspendFirst(cx, 2);
  }

  private static long suspend3(EchoService self,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, long served, Recycler frames,
      Context cx) {
    AsyncTrait_EchoService_serve frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.channelReceive != channelReceive) {
      frame.channelReceive = channelReceive;
    }
    if (frame.channelSend != channelSend) {
      frame.channelSend = channelSend;
    }
    frame.served = served;
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
    EchoService self = this.self;
    AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive = this.channelReceive;
    AsyncTrait_MessageChannel_Bound.BoundSend channelSend = this.channelSend;
    long served = 0;
    int receive = 0;
    long result = 0;
    Throwable pending = null;
    int completion = 0;
    Throwable thrown2 = null;
    int state = this.state;
    int handler = 0;
    while (true) {
      try {
        switch (state) {
          case 1: // EchoService.java:35
            handler = 1;
            served = this.served;
            receive = (int) awaitedLong(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 4: // behind line 35
            {
              handler = 1;
              if (receive >= 0) {
                channelSend.start(self.message, mayStart(cx)); // EchoService.java:36
                if (cx.isSuspended()) {
                  this.served = served;
                  return suspend(cx, 2);
                }
                state = 5;
                continue;
              }
              result = served;
              pending = null;
              completion = 1;
              state = 6;
              continue;
            }
          case 2: // EchoService.java:36
            handler = 1;
            served = this.served;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 5: // behind line 36
            {
              handler = 1;
              served++;
              if (!cx.isTurnOver()) {
                state = 7;
                continue;
              }
              Async.startYieldNow(mayStart(cx)); // EchoService.java:35
              if (cx.isSuspended()) {
                this.served = served;
                return suspend(cx, 3);
              }
              state = 7;
              continue;
            }
          case 3: // EchoService.java:35
            handler = 1;
            served = this.served;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 7: // behind line 35
            {
              handler = 1;
              receive = (int) channelReceive.start(self.message, mayStart(cx)); // EchoService.java:35
              if (cx.isSuspended()) {
                this.served = served;
                return suspend(cx, 1);
              }
              state = 4;
              continue;
            }
          case 6:
            {
              handler = 0;
              self.connection.close();
              if (pending != null) {
                throw rethrow(pending);
              }
              return result;
            }
          case 8:
            {
              handler = 0;
              pending = thrown2;
              completion = 0;
              result = 0;
              state = 6;
              continue;
            }
          default:
            throw poisoned();
        }
      } catch (Throwable thrown) {
        if (cx.isSuspended()) {
          throw thrown;
        }
        switch (handler) {
          case 1: // EchoService.java:33
            thrown2 = thrown;
            state = 8;
            continue;
          default:
            throw thrown;
        }
      }
    }
  }

  @Override
  protected boolean hasCleanUp() {
    return true;
  }

  @Override
  protected void clear() {}

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_EchoService_serve frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_EchoService_serve(frames)
        : (AsyncTrait_EchoService_serve) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_Service_Bound.BoundServe bind(EchoService self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_Service_Bound.BoundServe {
    private final EchoService self;
    private final Recycler frames;
    private final AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive;
    private final AsyncTrait_MessageChannel_Bound.BoundSend channelSend;

    Bound(EchoService self, Recycler frames) {
      this.self = self;
      this.frames = frames;
      this.channelReceive = AsyncTrait_MessageChannel_Bound.bindReceive(self.channel);
      this.channelSend = AsyncTrait_MessageChannel_Bound.bindSend(self.channel);
    }

    @Override
    public long start(Context cx) throws IOException {
      return AsyncTrait_EchoService_serve.start(self, frames, channelReceive, channelSend, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Long> {
    private AsyncTrait_Service_Bound.BoundServe bound;

    Handle(AsyncTrait_Service_Bound.BoundServe bound) {
      this.bound = bound;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(cx);
    }

    @Override
    protected Long box(long value, Context cx) {
      return Lanes.boxLong(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
    }
  }
}
