package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.failed;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.yieldNow;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** A source for tests: suspends before each element and counts what is done to it. */
@AsyncTrait
abstract class Trickle<T> implements AsyncStream<T> {
  final List<T> elements;

  /** What comes behind the last element; null for the end. */
  final Throwable failure;

  volatile int given;
  volatile int closed;

  Trickle(List<T> elements, Throwable failure) {
    this.elements = elements;
    this.failure = failure;
  }

  static <T> Trickle<T> of(List<T> elements) {
    return failing(elements, null);
  }

  static <T> Trickle<T> failing(List<T> elements, Throwable failure) {
    return new AsyncTrait_Trickle<>(elements, failure);
  }

  @Override
  public DynamicFuture<T> next() {
    await(yieldNow());
    if (given < elements.size()) {
      T element = elements.get(given);
      given++;
      return ready(element);
    }
    return failure == null ? ready(null) : failed(failure);
  }

  @Override
  public void close() {
    closed++;
  }
}
