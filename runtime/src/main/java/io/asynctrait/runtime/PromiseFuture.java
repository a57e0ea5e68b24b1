package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** The consumer's end of a {@link Promise}. */
final class PromiseFuture<T extends @Nullable Object> extends DynamicFuture<T> {
  private final Promise<T> promise;

  PromiseFuture(Promise<T> promise) {
    this.promise = promise;
  }

  @Override
  // A promise of T is completed with a T, null if T includes it.
  @SuppressWarnings({"unchecked", "NullAway"})
  boolean advance(Context cx) throws Throwable {
    if (promise.isDone() && cx.isOverBudget()) {
      cx.waker().wake();
      return false;
    }
    Outcome outcome = promise.outcomeOrRegister(cx.waker());
    return outcome != null && complete((T) outcome.take());
  }

  @Override
  void cancelled() {
    promise.withdraw();
  }

  @Override
  public String toString() {
    return promise.toString();
  }
}
