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

/** Dispatch shim of {@link PolledSocketSource}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_PolledSocketSource
    extends PolledSocketSource
    implements AsyncTrait_ByteSource, BoundMethods {
  private final AsyncTrait_ByteSource_Bound.BoundRead boundRead;
  private final AsyncTrait_ByteSource_Bound.BoundReadFully boundReadFully;

  AsyncTrait_PolledSocketSource(SocketChannel channel, Signal readable) {
    this(channel, readable, Recycling.AS_DECLARED);
  }

  AsyncTrait_PolledSocketSource(SocketChannel channel, Signal readable, Recycling recycling) {
    super(channel, readable);
    this.boundRead = AsyncTrait_ByteSource_read.bind(this, Recycler.create(true, 1, recycling));
    this.boundReadFully = AsyncTrait_ByteSource_readFully.bind(this,
        Recycler.create(true, 1, recycling));
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    return AsyncTrait_ByteSource_read.handle(this, boundRead, dst);
  }

  @Override
  public long startRead(ByteBuffer dst, Context cx) throws IOException {
    return boundRead != null
        ? boundRead.start(dst, cx)
        : AsyncTrait_ByteSource_read.start(this, null, dst, cx);
  }

  @Override
  public DynamicFuture<Void> readFully(ByteBuffer dst) {
    return AsyncTrait_ByteSource_readFully.handle(this, boundReadFully, dst);
  }

  @Override
  public long startReadFully(ByteBuffer dst, Context cx) throws IOException {
    return boundReadFully != null
        ? boundReadFully.start(dst, cx)
        : AsyncTrait_ByteSource_readFully.start(this, null, dst, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundRead)) {
      return boundRead;
    }
    if (type.isInstance(boundReadFully)) {
      return boundReadFully;
    }
    return null;
  }
}
