package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link LengthPrefixedChannel}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_LengthPrefixedChannel
    extends LengthPrefixedChannel
    implements AsyncTrait_MessageChannel {
  private final Recycler receiveFrames;
  private final Recycler sendFrames;

  AsyncTrait_LengthPrefixedChannel(ByteSource source, ByteSink sink, int largest) {
    this(source, sink, largest, Recycling.AS_DECLARED);
  }

  AsyncTrait_LengthPrefixedChannel(ByteSource source, ByteSink sink, int largest,
      Recycling recycling) {
    super(source, sink, largest);
    this.receiveFrames = Recycler.create(true, 1, recycling);
    this.sendFrames = Recycler.create(true, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> receive(ByteBuffer message) {
    return AsyncTrait_LengthPrefixedChannel_receive.handle(this, receiveFrames, message);
  }

  @Override
  public long startReceive(ByteBuffer message, Context cx) throws IOException {
    return AsyncTrait_LengthPrefixedChannel_receive.start(this, receiveFrames, message, cx);
  }

  @Override
  public DynamicFuture<Void> send(ByteBuffer message) {
    return AsyncTrait_LengthPrefixedChannel_send.handle(this, sendFrames, message);
  }

  @Override
  public long startSend(ByteBuffer message, Context cx) throws IOException {
    return AsyncTrait_LengthPrefixedChannel_send.start(this, sendFrames, message, cx);
  }
}
