package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A lock that is awaited instead of blocked for. Fair, not reentrant, and owned by no thread: who
 * locked it unlocks it, on whatever thread that is then.
 *
 * <pre>{@code
 * await(mutex.lock());
 * try {
 *   await(file.append(record));
 * } finally {
 *   mutex.unlock();
 * }
 * }</pre>
 *
 * <p>What was done under the lock happens before the next one who locks goes on. A call that is
 * cancelled while it waits does not get the lock. All methods may be called by any thread.
 */
public final class Mutex {
  private final Semaphore permit = new Semaphore(this);

  /** Makes an unlocked mutex. */
  public Mutex() {}

  /** Returns a future that locks, waiting for its turn from its first poll on. */
  public DynamicFuture<@Nullable Void> lock() {
    return permit.acquire();
  }

  /**
   * The fused form of {@link #lock()}, for generated code.
   *
   * @return 0
   */
  public long startLock(Context cx) {
    return permit.startAcquire(cx);
  }

  /** Locks if nobody has locked or waits. */
  public boolean tryLock() {
    return permit.tryAcquire();
  }

  /**
   * Unlocks; the next one in turn has the lock and is woken.
   *
   * @throws IllegalStateException if it is not locked
   */
  public void unlock() {
    if (!permit.release(1, 1)) {
      throw new IllegalStateException("a mutex that is not locked cannot be unlocked");
    }
  }

  /** Whether somebody holds the lock at this moment; for monitoring. */
  public boolean isLocked() {
    return permit.availablePermits() == 0;
  }

  /** Names this mutex, to tell it from others. */
  @Override
  public String toString() {
    return Identity.of(this);
  }
}
