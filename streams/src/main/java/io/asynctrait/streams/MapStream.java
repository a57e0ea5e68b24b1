package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStream#map}. */
@AsyncTrait
abstract class MapStream<S, T> implements AsyncStream<T> {
  final AsyncStream<S> source;
  final Function<? super S, ? extends T> mapper;

  MapStream(AsyncStream<S> source, Function<? super S, ? extends T> mapper) {
    this.source = source;
    this.mapper = Objects.requireNonNull(mapper, "mapper");
  }

  @Override
  public DynamicFuture<@Nullable T> next() {
    S element = await(source.next());
    if (element == null) {
      return ready(null);
    }
    return ready(Objects.requireNonNull(mapper.apply(element), "what a mapper returns"));
  }

  @Override
  public void close() {
    source.close();
  }
}
