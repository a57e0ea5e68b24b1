package io.asynctrait.runtime;

/**
 * Asks for another poll of a suspended computation.
 *
 * <p>A leaf that answers "pending" keeps the waker of the {@link Context} it was polled with and
 * calls {@link #wake()} once it can make progress. Waking is idempotent, may happen on any thread,
 * before or after the poll has returned, and after the computation has completed; a wake-up during
 * a poll is never lost.
 */
@FunctionalInterface
public interface Waker {
  /** Schedules another poll. Never blocks and never polls on the caller's stack. */
  void wake();
}
