package io.asynctrait.runtime;

import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of one kind of waiting call that nobody uses: as many calls as once waited together
 * wait without allocating. Guarded by the owner's lock.
 */
final class IdleLeaves<L> {
  /** More are not kept: a burst of waiters should not hold memory for ever. */
  private static final int KEPT = 1024;

  private final ArrayDeque<L> idle = new ArrayDeque<>();
  private final Supplier<L> make;

  IdleLeaves(Supplier<L> make) {
    this.make = make;
  }

  L take() {
    @Nullable L leaf = idle.pollLast();
    return leaf == null ? make.get() : leaf;
  }

  void give(L leaf) {
    if (idle.size() < KEPT) {
      idle.addLast(leaf);
    }
  }
}
