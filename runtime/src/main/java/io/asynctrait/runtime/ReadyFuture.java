package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** Completes with a known value at its first poll. */
final class ReadyFuture<T extends @Nullable Object> extends DynamicFuture<T> {
  private final T value;

  ReadyFuture(T value) {
    this.value = value;
  }

  @Override
  boolean advance(Context cx) {
    return complete(value);
  }

  @Override
  void cancelled() {}
}
