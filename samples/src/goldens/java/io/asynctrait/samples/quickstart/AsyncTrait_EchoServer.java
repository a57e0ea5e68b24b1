package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link EchoServer}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoServer
    extends EchoServer
    implements AsyncTrait_EchoServer_Entries, BoundMethods {
  private final AsyncTrait_EchoServer_Bound.BoundAccept boundAccept;

  AsyncTrait_EchoServer(EventLoop loop, ServerSocketChannel listener, Recycling services) throws
      IOException {
    this(loop, listener, services, Recycling.AS_DECLARED);
  }

  AsyncTrait_EchoServer(EventLoop loop, ServerSocketChannel listener, Recycling services,
      Recycling recycling) throws IOException {
    super(loop, listener, services);
    this.boundAccept = AsyncTrait_EchoServer_accept.bind(this,
        Recycler.create(false, 1, recycling));
  }

  @Override
  DynamicFuture<Void> accept(int connections) {
    return AsyncTrait_EchoServer_accept.handle(this, boundAccept, connections);
  }

  @Override
  public long startAccept(int connections, Context cx) throws IOException {
    return boundAccept != null
        ? boundAccept.start(connections, cx)
        : AsyncTrait_EchoServer_accept.start(this, null, connections, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundAccept)) {
      return boundAccept;
    }
    return null;
  }
}
