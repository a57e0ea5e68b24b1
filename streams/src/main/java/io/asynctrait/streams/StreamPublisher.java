package io.asynctrait.streams;

import io.asynctrait.runtime.TaskExecutor;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** See {@link AsyncStreams#publisher(Supplier, TaskExecutor)}. */
final class StreamPublisher<T> implements Flow.Publisher<T> {
  private final Supplier<? extends AsyncStream<? extends T>> streams;
  private final TaskExecutor executor;

  StreamPublisher(Supplier<? extends AsyncStream<? extends T>> streams, TaskExecutor executor) {
    this.streams = Objects.requireNonNull(streams, "streams");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    AsyncStream<? extends T> stream;
    try {
      stream = Objects.requireNonNull(streams.get(), "a stream");
    } catch (Throwable failure) {
      refuse(subscriber, failure);
      return;
    }
    Outlet<T> outlet = new Outlet<>(subscriber, stream);
    try {
      subscriber.onSubscribe(outlet);
    } catch (Throwable broken) {
      throw Failures.rethrow(Failures.collect(broken, stream::close)); // rule 2.13: as if cancelled
    }
    outlet.start(executor);
  }

  /** A subscriber hears of its subscription before it hears of a failure. */
  private static void refuse(Flow.Subscriber<?> subscriber, Throwable failure) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long more) {}

          @Override
          public void cancel() {}
        });
    subscriber.onError(failure);
  }
}
