package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.Closeable;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link EchoService}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoService extends EchoService implements AsyncTrait_Service, BoundMethods {
  private final AsyncTrait_Service_Bound.BoundServe boundServe;

  AsyncTrait_EchoService(MessageChannel channel, Closeable connection, int largest) {
    this(channel, connection, largest, Recycling.AS_DECLARED);
  }

  AsyncTrait_EchoService(MessageChannel channel, Closeable connection, int largest,
      Recycling recycling) {
    super(channel, connection, largest);
    this.boundServe = AsyncTrait_EchoService_serve.bind(this, Recycler.create(false, 1, recycling));
  }

  @Override
  public DynamicFuture<Long> serve() {
    return AsyncTrait_EchoService_serve.handle(this, boundServe);
  }

  @Override
  public long startServe(Context cx) throws IOException {
    return boundServe != null
        ? boundServe.start(cx)
        : AsyncTrait_EchoService_serve.start(this, null, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundServe)) {
      return boundServe;
    }
    return null;
  }
}
