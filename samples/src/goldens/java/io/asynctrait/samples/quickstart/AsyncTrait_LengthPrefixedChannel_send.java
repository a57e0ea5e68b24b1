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
  static DynamicFuture<Void> handle(LengthPrefixedChannel self,
      AsyncTrait_MessageChannel_Bound.BoundSend bound, ByteBuffer message) {
    return new Handle(bound != null ? bound : bind(self, null), message);
  }

  /** Start path for callers that have not bound the method. */
  static long start(LengthPrefixedChannel self, Recycler frames, ByteBuffer message, Context cx)
      throws IOException {
    return start(self, frames, AsyncTrait_ByteSink_Bound.bindWriteFully(self.sink), message, cx);
  }

  /** Start path: the body as written; leaves at the first suspension. */
  static long start(LengthPrefixedChannel self, Recycler frames,
      AsyncTrait_ByteSink_Bound.BoundWriteFully sinkWriteFully, ByteBuffer message, Context cx)
      throws IOException {
    if (message.remaining() > self.outgoing.capacity() - Integer.BYTES) {
      throw new IOException("the message is too large to send: " + message.remaining() + " bytes");
    }
    self.outgoing.clear();
    self.outgoing.putInt(message.remaining()).put(message).flip();
    return sinkWriteFully.start(self.outgoing, cx);
  }

  /** Binds the method to an object that is constructed. */
  static AsyncTrait_MessageChannel_Bound.BoundSend bind(LengthPrefixedChannel self,
      Recycler frames) {
    return new Bound(self, frames);
  }

  /** The method of one object. */
  private static final class Bound extends AsyncTrait_MessageChannel_Bound.BoundSend {
    private final LengthPrefixedChannel self;
    private final Recycler frames;
    private final AsyncTrait_ByteSink_Bound.BoundWriteFully sinkWriteFully;

    Bound(LengthPrefixedChannel self, Recycler frames) {
      this.self = self;
      this.frames = frames;
      this.sinkWriteFully = AsyncTrait_ByteSink_Bound.bindWriteFully(self.sink);
    }

    @Override
    public long start(ByteBuffer message, Context cx) throws IOException {
      return AsyncTrait_LengthPrefixedChannel_send.start(self, frames, sinkWriteFully, message, cx);
    }
  }

  /** The call as a lazy future. */
  private static final class Handle extends LongCall<Void> {
    private AsyncTrait_MessageChannel_Bound.BoundSend bound;
    private ByteBuffer message;

    Handle(AsyncTrait_MessageChannel_Bound.BoundSend bound, ByteBuffer message) {
      this.bound = bound;
      this.message = message;
    }

    @Override
    protected long start(Context cx) throws IOException {
      return bound.start(message, cx);
    }

    @Override
    protected Void box(long value, Context cx) {
      return Lanes.boxVoid(value, cx);
    }

    @Override
    protected void clear() {
      bound = null;
      message = null;
    }
  }
}
