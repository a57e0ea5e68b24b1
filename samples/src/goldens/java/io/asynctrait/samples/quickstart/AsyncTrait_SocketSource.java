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

/** Dispatch shim of {@link SocketSource}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_SocketSource extends SocketSource implements AsyncTrait_ByteSource {
  private final Recycler readFrames;
  private final Recycler readFullyFrames;

  AsyncTrait_SocketSource(SocketChannel channel, Signal readable) {
    this(channel, readable, Recycling.AS_DECLARED);
  }

  AsyncTrait_SocketSource(SocketChannel channel, Signal readable, Recycling recycling) {
    super(channel, readable);
    this.readFrames = Recycler.create(true, 1, recycling);
    this.readFullyFrames = Recycler.create(true, 1, recycling);
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    return AsyncTrait_SocketSource_read.handle(this, readFrames, dst);
  }

  @Override
  public long startRead(ByteBuffer dst, Context cx) throws IOException {
    return AsyncTrait_SocketSource_read.start(this, readFrames, dst, cx);
  }

  @Override
  public DynamicFuture<Void> readFully(ByteBuffer dst) {
    return AsyncTrait_ByteSource_readFully.handle(this, readFullyFrames, dst);
  }

  @Override
  public long startReadFully(ByteBuffer dst, Context cx) throws IOException {
    return AsyncTrait_ByteSource_readFully.start(this, readFullyFrames, dst, cx);
  }
}
