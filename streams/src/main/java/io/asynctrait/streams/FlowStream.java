package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.failed;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStreams#from(Flow.Publisher, int)}. */
@AsyncTrait
abstract class FlowStream<T> implements AsyncStream<T> {
  final Flow.Publisher<? extends T> publisher;
  final Inlet<T> inlet;
  boolean subscribed;

  FlowStream(Flow.Publisher<? extends T> publisher, Inlet<T> inlet) {
    this.publisher = Objects.requireNonNull(publisher, "publisher");
    this.inlet = inlet;
  }

  @Override
  public DynamicFuture<@Nullable T> next() {
    if (!subscribed) {
      subscribed = true;
      publisher.subscribe(inlet);
    }
    T element = await(inlet.elements.receive());
    if (element != null) {
      inlet.taken();
      return ready(element);
    }
    Throwable failure = inlet.failure;
    return failure == null ? ready(null) : failed(failure);
  }

  @Override
  public void close() {
    inlet.cancel();
  }
}
