package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStreams#from(Iterable)}. */
@AsyncTrait
abstract class IterableStream<T> implements AsyncStream<T> {
  final Iterable<? extends T> elements;
  @Nullable Iterator<? extends T> iterator;

  IterableStream(Iterable<? extends T> elements) {
    this.elements = Objects.requireNonNull(elements, "elements");
  }

  @Override
  public DynamicFuture<@Nullable T> next() {
    Iterator<? extends T> rest = iterator;
    if (rest == null) {
      rest = elements.iterator();
      iterator = rest;
    }
    return ready(rest.hasNext() ? Objects.requireNonNull(rest.next(), "an element") : null);
  }
}
