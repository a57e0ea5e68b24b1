package io.asynctrait.samples.quickstart;

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

/** State machine of {@link LengthPrefixedChannel#receive}. */
@SuppressWarnings("fallthrough")
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_LengthPrefixedChannel_receive extends LongFrame {
  private static final FrameCounters COUNTERS = FrameCounters.of(
      1,
      "io.asynctrait.samples.quickstart.LengthPrefixedChannel.receive(ByteBuffer)",
      "LengthPrefixedChannel.java",
      36, 39, 46);

  private LengthPrefixedChannel self;
  private AsyncTrait_ByteSource_Bound.BoundReadFully sourceReadFully;
  private ByteBuffer message;
  private int length;

  private AsyncTrait_LengthPrefixedChannel_receive(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Integer> handle(LengthPrefixedChannel self,
      AsyncTrait_MessageChannel_Bound.BoundReceive bound, ByteBuffer message) {
    return new Handle(bound != null ? bound : bind(self, null), message);
  }

  /** Start path for callers that have not bound the method. */
  static long start(LengthPrefixedChannel self, Recycler frames, ByteBuffer message, Context cx)
      throws IOException {
    return start(self, frames, AsyncTrait_ByteSource_Bound.bindRead(self.source),
        AsyncTrait_ByteSource_Bound.bindReadFully(self.source), message, cx);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(LengthPrefixedChannel self, Recycler frames,
      AsyncTrait_ByteSource_Bound.BoundRead sourceRead,
      AsyncTrait_ByteSource_Bound.BoundReadFully sourceReadFully, ByteBuffer message, Context cx)
      throws IOException {
    self.incomingLength.clear();
    int read = (int) sourceRead.start(self.incomingLength, cx); // LengthPrefixedChannel.java:36
    if (cx.isSuspended()) {
      return suspend1(self, sourceReadFully, message, frames, cx);
    }
    if (read < 0) {
      return -1; // between two messages: this is how a conversation ends
    }
    sourceReadFully.start(self.incomingLength, cx); // LengthPrefixedChannel.java:39
    if (cx.isSuspended()) {
      return suspend2(self, sourceReadFully, message, frames, cx);
    }
    int length = self.incomingLength.getInt(0);
    if (length < 0 || length > message.capacity()) {
      throw new IOException(
          "a message of " + length + " bytes, with room for " + message.capacity());
    }
    message.clear().limit(length);
    sourceReadFully.start(message, cx); // LengthPrefixedChannel.java:46
    if (cx.isSuspended()) {
      return suspend3(message, length, frames, cx);
    }
    message.flip();
    return length;
  }

  private static long suspend1(LengthPrefixedChannel self,
      AsyncTrait_ByteSource_Bound.BoundReadFully sourceReadFully, ByteBuffer message,
      Recycler frames, Context cx) {
    AsyncTrait_LengthPrefixedChannel_receive frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.sourceReadFully != sourceReadFully) {
      frame.sourceReadFully = sourceReadFully;
    }
    frame.message = message;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(LengthPrefixedChannel self,
      AsyncTrait_ByteSource_Bound.BoundReadFully sourceReadFully, ByteBuffer message,
      Recycler frames, Context cx) {
    AsyncTrait_LengthPrefixedChannel_receive frame = frame(frames, cx);
    if (frame.self != self) {
      frame.self = self;
    }
    if (frame.sourceReadFully != sourceReadFully) {
      frame.sourceReadFully = sourceReadFully;
    }
    frame.message = message;
    return frame.suspendFirst(cx, 2);
  }

  private static long suspend3(ByteBuffer message, int length, Recycler frames, Context cx) {
    AsyncTrait_LengthPrefixedChannel_receive frame = frame(frames, cx);
    frame.message = message;
    frame.length = length;
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
    LengthPrefixedChannel self = this.self;
    AsyncTrait_ByteSource_Bound.BoundReadFully sourceReadFully = this.sourceReadFully;
    ByteBuffer message = this.message;
    int length = 0;
    int state = this.state;
    while (true) {
      switch (state) {
        case 1: // LengthPrefixedChannel.java:36
          {
            int read = (int) awaitedLong(cx);
            if (cx.isSuspended()) {
              return pending(cx);
            }
            if (read < 0) {
              return -1; // between two messages: this is how a conversation ends
            }
            sourceReadFully.start(self.incomingLength, cx); // LengthPrefixedChannel.java:39
            if (cx.isSuspended()) {
              return suspend(cx, 2);
            }
            state = 4;
            continue;
          }
        case 2: // LengthPrefixedChannel.java:39
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 4: // behind line 39
          {
            length = self.incomingLength.getInt(0);
            if (length < 0 || length > message.capacity()) {
              throw new IOException(
                  "a message of " + length + " bytes, with room for " + message.capacity());
            }
            message.clear().limit(length);
            sourceReadFully.start(message, cx); // LengthPrefixedChannel.java:46
            if (cx.isSuspended()) {
              this.length = length;
              return suspend(cx, 3);
            }
            state = 5;
            continue;
          }
        case 3: // LengthPrefixedChannel.java:46
          length = this.length;
          awaitedVoid(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          // fall through
        case 5: // behind line 46
          {
            message.flip();
            return length;
          }
        default:
          throw poisoned();
      }
    }
  }

  @Override
  protected void clear() {
    message = null;
  }

  @Override
  protected FrameCounters counters() {
    return COUNTERS;
  }

  private static AsyncTrait_LengthPrefixedChannel_receive frame(Recycler frames, Context cx) {
    Frame idle = take(frames, COUNTERS, cx);
    return idle == null
        ? new AsyncTrait_LengthPrefixedChannel_receive(frames)
        : (AsyncTrait_LengthPrefixedChannel_receive) idle;
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_MessageChannel_Bound.BoundReceive bind(LengthPrefixedChannel self,
      Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_MessageChannel_Bound.BoundReceive {
    private final LengthPrefixedChannel self;
    private final Recycler frames;
    private final AsyncTrait_ByteSource_Bound.BoundRead sourceRead;
    private final AsyncTrait_ByteSource_Bound.BoundReadFully sourceReadFully;

    Bound(LengthPrefixedChannel self, Recycler frames) {
      this.self = self;
      this.frames = frames;
      this.sourceRead = AsyncTrait_ByteSource_Bound.bindRead(self.source);
      this.sourceReadFully = AsyncTrait_ByteSource_Bound.bindReadFully(self.source);
    }

    @Override
    public long start(ByteBuffer message, Context cx) throws IOException {
      return AsyncTrait_LengthPrefixedChannel_receive.start(self, frames, sourceRead,
          sourceReadFully, message, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Integer> {
    private AsyncTrait_MessageChannel_Bound.BoundReceive bound;
    private ByteBuffer message;

    Handle(AsyncTrait_MessageChannel_Bound.BoundReceive bound, ByteBuffer message) {
      this.bound = bound;
      this.message = message;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(message, cx);
    }

    @Override
    protected Integer box(long value, Context cx) {
      return Lanes.boxInteger(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      message = null;
    }
  }
}
