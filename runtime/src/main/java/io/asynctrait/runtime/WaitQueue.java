package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Permits, and the calls that wait for them, first come, first served: a newcomer never overtakes.
 *
 * <p>A permit that is granted is set aside until its waiter takes it up or gives up, so nothing is
 * lost when a call is cancelled between the two.
 *
 * <p>All state is guarded by the owner's lock, under which every method but {@link #serve} and
 * {@link #refuseAll} is called; those two wake, and are called outside of it. The lock is also the
 * happens-before edge from the one who gives to the one who is served.
 */
final class WaitQueue {
  private final Object lock;
  private int available;
  private @Nullable Waiter first;
  private @Nullable Waiter last;

  WaitQueue(Object lock, int available) {
    this.lock = lock;
    this.available = available;
  }

  int available() {
    return available;
  }

  /** Whether a newcomer would get {@code amount} permits at once. */
  boolean hasFree(int amount) {
    return first == null && available >= amount;
  }

  /** Takes {@code amount} permits if nobody waits and they are there. */
  boolean tryTake(int amount) {
    if (!hasFree(amount)) {
      return false;
    }
    available -= amount;
    return true;
  }

  /** Adds permits; to be followed by {@link #serve}. */
  void give(int amount) {
    available += amount;
  }

  /**
   * Has {@code waiter} wait for its turn.
   *
   * @return whether it has its permits already, as nobody else waits; it is to be woken then
   */
  boolean enter(Waiter waiter, int amount, Waker waker) {
    waiter.amount = amount;
    if (tryTake(amount)) {
      waiter.granted = true;
      return true;
    }
    waiter.waker = waker;
    append(waiter);
    return false;
  }

  /** The call gives up: it leaves the queue, or gives back what was set aside for it. */
  void withdraw(Waiter waiter) {
    if (waiter.queued) {
      Waker unused = remove(waiter);
    } else if (waiter.granted) {
      available += waiter.amount;
    }
    waiter.reset();
  }

  /** Serves and wakes, in order, as many waiters as there are permits for. */
  void serve() {
    Throwable failure = null;
    for (Waker waker = next(); waker != null; waker = next()) {
      failure = wake(waker, failure);
    }
    rethrow(failure);
  }

  /** Tells all waiters that there will be no permits any more. */
  void refuseAll() {
    Throwable failure = null;
    for (Waker waker = refuseNext(); waker != null; waker = refuseNext()) {
      failure = wake(waker, failure);
    }
    rethrow(failure);
  }

  /** A waker that throws must not keep the next one asleep. */
  private static @Nullable Throwable wake(Waker waker, @Nullable Throwable failure) {
    try {
      waker.wake();
    } catch (Throwable thrown) {
      return Failures.add(failure, thrown);
    }
    return failure;
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure != null) {
      throw Failures.sneak(failure);
    }
  }

  private @Nullable Waker next() {
    synchronized (lock) {
      Waiter waiter = first;
      if (waiter == null || available < waiter.amount) {
        return null;
      }
      available -= waiter.amount;
      waiter.granted = true;
      return remove(waiter);
    }
  }

  private @Nullable Waker refuseNext() {
    synchronized (lock) {
      Waiter waiter = first;
      if (waiter == null) {
        return null;
      }
      waiter.refused = true;
      return remove(waiter);
    }
  }

  private void append(Waiter waiter) {
    waiter.queued = true;
    waiter.previous = last;
    if (last == null) {
      first = waiter;
    } else {
      last.next = waiter;
    }
    last = waiter;
  }

  private @Nullable Waker remove(Waiter waiter) {
    Waiter before = waiter.previous;
    Waiter after = waiter.next;
    if (before == null) {
      first = after;
    } else {
      before.next = after;
    }
    if (after == null) {
      last = before;
    } else {
      after.previous = before;
    }
    waiter.previous = null;
    waiter.next = null;
    waiter.queued = false;
    Waker waker = waiter.waker;
    waiter.waker = null;
    return waker;
  }
}
