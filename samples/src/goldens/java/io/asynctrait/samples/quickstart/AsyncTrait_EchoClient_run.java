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
import javax.annotation.processing.Generated;

/** State machine of {@link EchoClient#run}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoClient_run extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1, "io.asynctrait.samples.quickstart.EchoClient.run(int)", "EchoClient.java", 41, 42, 41);

  private EchoClient self;
  private AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive;
  private AsyncTrait_MessageChannel_Bound.BoundSend channelSend;
  private int messages;
  private int i;
  private long start;

  private AsyncTrait_EchoClient_run(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Void> handle(EchoClient self, AsyncTrait_EchoClient_Bound.BoundRun bound,
      int messages) {
    return new Handle(bound != null ? bound : bind(self, null), messages);
  }

  /** Start path for callers that have not bound the method. */
  static long start(EchoClient self, Recycler frames, int messages, Context cx) throws IOException {
    return start(self, frames, AsyncTrait_MessageChannel_Bound.bindSend(self.channel),
        AsyncTrait_MessageChannel_Bound.bindReceive(self.channel), messages, cx);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(EchoClient self, Recycler frames,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive, int messages, Context cx) throws
      IOException {
    try {
      for (int i = 0; i < messages;) {
        long start = System.nanoTime();
        self.message.clear().putInt(0, i);
        channelSend.start(self.message, cx); // EchoClient.java:41
        if (cx.isSuspended()) {
          return suspend1(self, channelReceive, channelSend, messages, i, start, frames, cx);
        }
        int receive = (int) channelReceive.start(self.message, cx); // EchoClient.java:42
        if (cx.isSuspended()) {
          return suspend2(self, channelReceive, channelSend, messages, i, start, frames, cx);
        }
        if (receive < 0) {
          throw new EOFException("the server has hung up");
        }
        if (self.message.limit() != self.message.capacity() || self.message.getInt(0) != i) {
          throw new IOException("the echo of message " + i + " is another one");
        }
        self.roundTrips.record(System.nanoTime() - start);
        i++;
        if (cx.isTurnOver()) {
          Async.startYieldNow(cx); // EchoClient.java:41
          if (cx.isSuspended()) {
            return suspend3(self, channelReceive, channelSend, messages, i, frames, cx);
          }
        }
      }
      return 0;
    } finally {
      if (!cx.isSuspended()) {
        self.connection.close();
      }
    }
  }

  private static long suspend1(EchoClient self,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, int messages, int i, long start,
      Recycler frames, Context cx) {
    AsyncTrait_EchoClient_run frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.channelReceive != channelReceive) {
      frame.channelReceive = channelReceive;
    }
    if (frame.channelSend != channelSend) {
      frame.channelSend = channelSend;
    }
    frame.messages = messages;
    frame.i = i;
    frame.start = start;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(EchoClient self,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, int messages, int i, long start,
      Recycler frames, Context cx) {
    AsyncTrait_EchoClient_run frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.channelReceive != channelReceive) {
      frame.channelReceive = channelReceive;
    }
    if (frame.channelSend != channelSend) {
      frame.channelSend = channelSend;
    }
    frame.messages = messages;
    frame.i = i;
    frame.start = start;
    return frame.suspendFirst(cx, 2);
  }

  private static long suspend3(EchoClient self,
      AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive,
      AsyncTrait_MessageChannel_Bound.BoundSend channelSend, int messages, int i, Recycler frames,
      Context cx) {
    AsyncTrait_EchoClient_run frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.channelReceive != channelReceive) {
      frame.channelReceive = channelReceive;
    }
    if (frame.channelSend != channelSend) {
      frame.channelSend = channelSend;
    }
    frame.messages = messages;
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
    EchoClient self = this.self;
    AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive = this.channelReceive;
    AsyncTrait_MessageChannel_Bound.BoundSend channelSend = this.channelSend;
    int messages = this.messages;
    int i = 0;
    long start = 0;
    int receive = 0;
    Throwable thrown2 = null;
    Throwable pending = null;
    int completion = 0;
    int state = this.state;
    int handler = 0;
    while (true) {
      try {
        switch (state) {
          case 1: // EchoClient.java:41
            handler = 1;
            i = this.i;
            start = this.start;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 4: // behind line 41
            {
              handler = 1;
              receive = (int) channelReceive.start(self.message, mayStart(cx)); // EchoClient.java:42
              if (cx.isSuspended()) {
                this.i = i;
                this.start = start;
                return suspend(cx, 2);
              }
              state = 5;
              continue;
            }
          case 2: // EchoClient.java:42
            handler = 1;
            i = this.i;
            start = this.start;
            receive = (int) awaitedLong(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 5: // behind line 42
            {
              handler = 1;
              if (receive < 0) {
                throw new EOFException("the server has hung up");
              }
              if (self.message.limit() != self.message.capacity() || self.message.getInt(0) != i) {
                throw new IOException("the echo of message " + i + " is another one");
              }
              self.roundTrips.record(System.nanoTime() - start);
              i++;
              if (!cx.isTurnOver()) {
                state = 6;
                continue;
              }
              Async.startYieldNow(mayStart(cx)); // EchoClient.java:41
              if (cx.isSuspended()) {
                this.i = i;
                return suspend(cx, 3);
              }
              state = 6;
              continue;
            }
          case 3: // EchoClient.java:41
            handler = 1;
            i = this.i;
            awaitedVoid(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            // fall through
          case 6: // behind line 41
            {
              handler = 1;
              if (i < messages) {
                start = System.nanoTime();
                self.message.clear().putInt(0, i);
                channelSend.start(self.message, mayStart(cx)); // EchoClient.java:41
                if (cx.isSuspended()) {
                  this.i = i;
                  this.start = start;
                  return suspend(cx, 1);
                }
                state = 4;
                continue;
              }
              pending = null;
              completion = 1;
              state = 7;
              continue;
            }
          case 7:
            {
              handler = 0;
              self.connection.close();
              if (pending != null) {
                throw rethrow(pending);
              }
              return 0;
            }
          case 8:
            {
              handler = 0;
              pending = thrown2;
              completion = 0;
              state = 7;
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
          case 1: // EchoClient.java:37
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

  private static AsyncTrait_EchoClient_run frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_EchoClient_run(frames)
        : (AsyncTrait_EchoClient_run) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_EchoClient_Bound.BoundRun bind(EchoClient self, Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_EchoClient_Bound.BoundRun {
    private final EchoClient self;
    private final Recycler frames;
    private final AsyncTrait_MessageChannel_Bound.BoundSend channelSend;
    private final AsyncTrait_MessageChannel_Bound.BoundReceive channelReceive;

    Bound(EchoClient self, Recycler frames) {
      this.self = self;
      this.frames = frames;
      this.channelSend = AsyncTrait_MessageChannel_Bound.bindSend(self.channel);
      this.channelReceive = AsyncTrait_MessageChannel_Bound.bindReceive(self.channel);
    }

    @Override
    public long start(int messages, Context cx) throws IOException {
      return AsyncTrait_EchoClient_run.start(self, frames, channelSend, channelReceive, messages,
          cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_EchoClient_Bound.BoundRun bound;
    private int messages;

    Handle(AsyncTrait_EchoClient_Bound.BoundRun bound, int messages) {
      this.bound = bound;
      this.messages = messages;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(messages, cx);
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
