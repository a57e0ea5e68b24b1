package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.frame.BoundMethods;
import io.asynctrait.runtime.frame.Recycler;
import java.io.Closeable;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Dispatch shim of {@link EchoClient}: what a program instantiates. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
final class AsyncTrait_EchoClient
    extends EchoClient
    implements AsyncTrait_EchoClient_Entries, BoundMethods {
  private final AsyncTrait_EchoClient_Bound.BoundRun boundRun;

  AsyncTrait_EchoClient(MessageChannel channel, Closeable connection, RoundTrips roundTrips,
      int size) {
    this(channel, connection, roundTrips, size, Recycling.AS_DECLARED);
  }

  AsyncTrait_EchoClient(MessageChannel channel, Closeable connection, RoundTrips roundTrips,
      int size, Recycling recycling) {
    super(channel, connection, roundTrips, size);
    this.boundRun = AsyncTrait_EchoClient_run.bind(this, Recycler.create(false, 1, recycling));
  }

  @Override
  DynamicFuture<Void> run(int messages) {
    return AsyncTrait_EchoClient_run.handle(this, boundRun, messages);
  }

  @Override
  public long startRun(int messages, Context cx) throws IOException {
    return boundRun != null
        ? boundRun.start(messages, cx)
        : AsyncTrait_EchoClient_run.start(this, null, messages, cx);
  }

  @Override
  public Object boundMethod(Class<?> type) {
    if (type.isInstance(boundRun)) {
      return boundRun;
    }
    return null;
  }
}
