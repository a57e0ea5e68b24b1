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
  private ByteBuffer message;
  private int length;

  private AsyncTrait_LengthPrefixedChannel_receive(Recycler home) {
    super(home);
  }

  /** Returns the call as a lazy future. */
  static DynamicFuture<Integer> handle(LengthPrefixedChannel self, Recycler frames,
      ByteBuffer message) {
    return new Handle(self, frames, message);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(LengthPrefixedChannel self, Recycler frames, ByteBuffer message, Context cx)
      throws IOException {
    self.incomingLength.clear();
    int read = (int) awaitRead(self.source, self.incomingLength, cx); // LengthPrefixedChannel.java:36
    if (cx.isSuspended()) {
      return suspend1(self, message, frames, cx);
    }
    if (read < 0) {
      return -1; // between two messages: this is how a conversation ends
    }
    awaitReadFully(self.source, self.incomingLength, cx); // LengthPrefixedChannel.java:39
    if (cx.isSuspended()) {
      return suspend2(self, message, frames, cx);
    }
    int length = self.incomingLength.getInt(0);
    if (length < 0 || length > message.capacity()) {
      throw new IOException(
          "a message of " + length + " bytes, with room for " + message.capacity());
    }
    message.clear().limit(length);
    awaitReadFully(self.source, message, cx); // LengthPrefixedChannel.java:46
    if (cx.isSuspended()) {
      return suspend3(message, length, frames, cx);
    }
    message.flip();
    return length;
  }

  private static long suspend1(LengthPrefixedChannel self, ByteBuffer message, Recycler frames,
      Context cx) {
    AsyncTrait_LengthPrefixedChannel_receive frame = frame(frames, cx);
    frame.self = self;
    frame.message = message;
    return frame.suspendFirst(cx, 1);
  }

  private static long suspend2(LengthPrefixedChannel self, ByteBuffer message, Recycler frames,
      Context cx) {
    AsyncTrait_LengthPrefixedChannel_receive frame = frame(frames, cx);
    frame.self = self;
    frame.message = message;
    return frame.suspendFirst(cx, 2);
  }

  private static long suspend3(ByteBuffer message, int length, Recycler frames, Context cx) {
    AsyncTrait_LengthPrefixedChannel_receive frame = frame(frames, cx);
    frame.message = message;
    frame.length = length;
    return frame.suspendFirst(cx, 3);
  }

  /** Resume path: goes on behind the await of its state. */
  @Override
  protected long resume(Context cx) throws Throwable {
    LengthPrefixedChannel self = this.self;
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
            awaitReadFully(self.source, self.incomingLength, cx); // LengthPrefixedChannel.java:39
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
            awaitReadFully(self.source, message, cx); // LengthPrefixedChannel.java:46
            if (cx.isSuspended()) {
              this.length = length;
              this.self = null;
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
    self = null;
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

  /**
   * Awaits {@link ByteSource#read}: a copy of the entry point, whose receivers are those of this method.
   */
  private static long awaitRead(ByteSource receiver, ByteBuffer argument, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_ByteSource generated
        ? generated.startRead(argument, cx)
        : AsyncTrait_ByteSource.awaitRead(receiver, argument, cx);
  }

  /**
   * Awaits {@link ByteSource#readFully}: a copy of the entry point, whose receivers are those of this method.
   */
  private static long awaitReadFully(ByteSource receiver, ByteBuffer argument, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_ByteSource generated
        ? generated.startReadFully(argument, cx)
        : AsyncTrait_ByteSource.awaitReadFully(receiver, argument, cx);
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Integer> {
    private LengthPrefixedChannel self;
    private Recycler frames;
    private ByteBuffer message;

    Handle(LengthPrefixedChannel self, Recycler frames, ByteBuffer message) {
      this.self = self;
      this.frames = frames;
      this.message = message;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return AsyncTrait_LengthPrefixedChannel_receive.start(self, frames, message, cx);
    }

    @Override
    protected Integer box(long value, Context cx) {
      return Lanes.boxInteger(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      message = null;
    }
  }
}
