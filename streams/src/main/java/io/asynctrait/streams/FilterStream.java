package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStream#filter}. */
@AsyncTrait
abstract class FilterStream<T> implements AsyncStream<T> {
  final AsyncStream<T> source;
  final Predicate<? super T> wanted;

  FilterStream(AsyncStream<T> source, Predicate<? super T> wanted) {
    this.source = source;
    this.wanted = Objects.requireNonNull(wanted, "wanted");
  }

  @Override
  public DynamicFuture<@Nullable T> next() {
    T element = await(source.next());
    while (element != null && !wanted.test(element)) {
      element = await(source.next());
    }
    return ready(element);
  }

  @Override
  public void close() {
    source.close();
  }
}
