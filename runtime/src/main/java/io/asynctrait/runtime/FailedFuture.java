package io.asynctrait.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fails with a known exception at its first poll. */
final class FailedFuture<T extends @Nullable Object> extends DynamicFuture<T> {
  private final Throwable failure;

  FailedFuture(Throwable failure) {
    this.failure = Objects.requireNonNull(failure, "failure");
  }

  @Override
  boolean advance(Context cx) throws Throwable {
    throw failure;
  }

  @Override
  void cancelled() {}
}
