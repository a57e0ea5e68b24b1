package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link SocketSink}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSink extends SocketSink implements AsyncTrait_ByteSink {
  private final Recycler writeFrames;
  private final Recycler writeFullyFrames;

  AsyncTrait_SocketSink(SocketChannel channel, Signal writable) {
    this(channel, writable, Recycling.AS_DECLARED);
  }

  AsyncTrait_SocketSink(SocketChannel channel, Signal writable, Recycling recycling) {
    super(channel, writable);
    this.writeFrames = Recycler.create(true, 1, recycling);
    this.writeFullyFrames = Recycler.create(true, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> write(ByteBuffer src) {
    return AsyncTrait_SocketSink_write.handle(this, writeFrames, src);
  }

  @Override
  public long startWrite(ByteBuffer src, Context cx) throws IOException {
    return AsyncTrait_SocketSink_write.start(this, writeFrames, src, cx);
  }

  @Override
  public DynamicFuture<Void> writeFully(ByteBuffer src) {
    return AsyncTrait_ByteSink_writeFully.handle(this, writeFullyFrames, src);
  }

  @Override
  public long startWriteFully(ByteBuffer src, Context cx) throws IOException {
    return AsyncTrait_ByteSink_writeFully.start(this, writeFullyFrames, src, cx);
  }
}
