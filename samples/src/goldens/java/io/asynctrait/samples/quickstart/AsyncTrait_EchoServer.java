package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link EchoServer}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoServer extends EchoServer implements AsyncTrait_EchoServer_Entries {
  private final Recycler acceptFrames;

  AsyncTrait_EchoServer(EventLoop loop, ServerSocketChannel listener, Recycling services) throws
      IOException {
    this(loop, listener, services, Recycling.AS_DECLARED);
  }

  AsyncTrait_EchoServer(EventLoop loop, ServerSocketChannel listener, Recycling services,
      Recycling recycling) throws IOException {
    super(loop, listener, services);
    this.acceptFrames = Recycler.create(false, 1, recycling);
  }

  @Override
  DynamicFuture<Void> accept(int connections) {
    return AsyncTrait_EchoServer_accept.handle(this, acceptFrames, connections);
  }

  @Override
  public long startAccept(int connections, Context cx) throws IOException {
    return AsyncTrait_EchoServer_accept.start(this, acceptFrames, connections, cx);
  }
}
