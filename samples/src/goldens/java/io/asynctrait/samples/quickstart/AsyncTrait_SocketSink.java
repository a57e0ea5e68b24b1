package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link SocketSink}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSink extends SocketSink implements AsyncTrait_ByteSink, BoundMethods {
  private final AsyncTrait_ByteSink_Bound.BoundWrite boundWrite;
  private final AsyncTrait_ByteSink_Bound.BoundWriteFully boundWriteFully;

  AsyncTrait_SocketSink(SocketChannel channel, Signal writable) {
    this(channel, writable, Recycling.AS_DECLARED);
  }

  AsyncTrait_SocketSink(SocketChannel channel, Signal writable, Recycling recycling) {
    super(channel, writable);
    this.boundWrite = AsyncTrait_SocketSink_write.bind(this, Recycler.create(true, 1, recycling));
    this.boundWriteFully = AsyncTrait_ByteSink_writeFully.bind(this,
        Recycler.create(true, 1, recycling));
  }

  @Override
  public DynamicFuture<Integer> write(ByteBuffer src) {
    return AsyncTrait_SocketSink_write.handle(this, boundWrite, src);
  }

  @Override
  public long startWrite(ByteBuffer src, Context cx) throws IOException {
    return boundWrite != null
        ? boundWrite.start(src, cx)
        : AsyncTrait_SocketSink_write.start(this, null, src, cx);
  }

  @Override
  public DynamicFuture<Void> writeFully(ByteBuffer src) {
    return AsyncTrait_ByteSink_writeFully.handle(this, boundWriteFully, src);
  }

  @Override
  public long startWriteFully(ByteBuffer src, Context cx) throws IOException {
    return boundWriteFully != null
        ? boundWriteFully.start(src, cx)
        : AsyncTrait_ByteSink_writeFully.start(this, null, src, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundWrite)) {
      return boundWrite;
    }
    if (type.isInstance(boundWriteFully)) {
      return boundWriteFully;
    }
    return null;
  }
}
