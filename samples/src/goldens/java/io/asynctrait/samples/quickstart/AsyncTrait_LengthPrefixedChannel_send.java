package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** State machine of {@link LengthPrefixedChannel#send}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_LengthPrefixedChannel_send {
  private AsyncTrait_LengthPrefixedChannel_send() {}

  /** Returns the call as a lazy future. */
  static DynamicFuture<Void> handle(LengthPrefixedChannel self, Recycler frames,
      ByteBuffer message) {
    return new Handle(self, frames, message);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(LengthPrefixedChannel self, Recycler frames, ByteBuffer message, Context cx)
      throws IOException {
    if (message.remaining() > self.outgoing.capacity() - Integer.BYTES) {
      throw new IOException("the message is too large to send: " + message.remaining() + " bytes");
    }
    self.outgoing.clear();
    self.outgoing.putInt(message.remaining()).put(message).flip();
    return awaitWriteFully(self.sink, self.outgoing, cx);
  }

  /**
   * Awaits {@link ByteSink#writeFully}: a copy of the entry point, whose receivers are those of this method.
   */
  private static long awaitWriteFully(ByteSink receiver, ByteBuffer argument, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_ByteSink generated
        ? generated.startWriteFully(argument, cx)
        : AsyncTrait_ByteSink.awaitWriteFully(receiver, argument, cx);
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
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
      return AsyncTrait_LengthPrefixedChannel_send.start(self, frames, message, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      self = null;
      frames = null;
      message = null;
    }
  }
}
