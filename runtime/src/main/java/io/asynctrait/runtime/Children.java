package io.asynctrait.runtime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the combinators do with the futures they were given. */
final class Children {
  private Children() {}

  static DynamicFuture<?>[] copy(List<? extends DynamicFuture<?>> futures) {
    DynamicFuture<?>[] copy = futures.toArray(new DynamicFuture<?>[0]);
    for (DynamicFuture<?> future : copy) {
      Objects.requireNonNull(future, "future");
    }
    return copy;
  }

  /**
   * Cancels those that are not complete, in order.
   *
   * @param failure what has failed before; null if nothing
   * @return the first failure, with the later ones suppressed; null if there was none
   */
  static @Nullable Throwable cancel(DynamicFuture<?>[] futures, @Nullable Throwable failure) {
    Throwable first = failure;
    for (DynamicFuture<?> future : futures) {
      try {
        future.cancel();
      } catch (Throwable later) {
        first = Failures.add(first, later);
      }
    }
    return first;
  }
}
