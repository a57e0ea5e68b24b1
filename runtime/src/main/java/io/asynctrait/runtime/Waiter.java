package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One call that waits for its turn in a {@link WaitQueue}. All fields are guarded by the lock of
 * the queue's owner.
 */
final class Waiter {
  /** Who is told; null unless it waits. */
  @Nullable Waker waker;

  /** How many permits it waits for. */
  int amount;

  /** Whether its permits have been set aside for it. */
  boolean granted;

  /** Whether there will never be permits for it. */
  boolean refused;

  /** What it got, for the one who goes on; touched by that one alone. */
  @Nullable Object element;

  boolean queued;
  @Nullable Waiter previous;
  @Nullable Waiter next;

  /** Makes it good for another call. */
  void reset() {
    waker = null;
    granted = false;
    refused = false;
  }
}
