package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link LengthPrefixedChannel}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_LengthPrefixedChannel
    extends LengthPrefixedChannel
    implements AsyncTrait_MessageChannel, BoundMethods {
  private final AsyncTrait_MessageChannel_Bound.BoundReceive boundReceive;
  private final AsyncTrait_MessageChannel_Bound.BoundSend boundSend;

  AsyncTrait_LengthPrefixedChannel(ByteSource source, ByteSink sink, int largest) {
    this(source, sink, largest, Recycling.AS_DECLARED);
  }

  AsyncTrait_LengthPrefixedChannel(ByteSource source, ByteSink sink, int largest,
      Recycling recycling) {
    super(source, sink, largest);
    this.boundReceive = AsyncTrait_LengthPrefixedChannel_receive.bind(this,
        Recycler.create(true, 1, recycling));
    this.boundSend = AsyncTrait_LengthPrefixedChannel_send.bind(this,
        Recycler.create(true, 1, recycling));
  }

  @Override
  public DynamicFuture<Integer> receive(ByteBuffer message) {
    return AsyncTrait_LengthPrefixedChannel_receive.handle(this, boundReceive, message);
  }

  @Override
  public long startReceive(ByteBuffer message, Context cx) throws IOException {
    return boundReceive != null
        ? boundReceive.start(message, cx)
        : AsyncTrait_LengthPrefixedChannel_receive.start(this, null, message, cx);
  }

  @Override
  public DynamicFuture<Void> send(ByteBuffer message) {
    return AsyncTrait_LengthPrefixedChannel_send.handle(this, boundSend, message);
  }

  @Override
  public long startSend(ByteBuffer message, Context cx) throws IOException {
    return boundSend != null
        ? boundSend.start(message, cx)
        : AsyncTrait_LengthPrefixedChannel_send.start(this, null, message, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundReceive)) {
      return boundReceive;
    }
    if (type.isInstance(boundSend)) {
      return boundSend;
    }
    return null;
  }
}
