package io.asynctrait.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Wakes the thread of an event loop, once for each sleep, and costs next to nothing while it is
 * awake.
 *
 * <p>The loop begins to listen, volatile, and then looks for work once more; everybody else makes
 * work visible, by a volatile write or under a lock that the loop takes, and then rings, which
 * reads, volatile, whether the loop listens. So one of the two sees the other.
 */
final class Doorbell {
  private static final VarHandle LISTENS;

  static {
    try {
      LISTENS = MethodHandles.lookup().findVarHandle(Doorbell.class, "listens", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Thread sleeper;
  private final Runnable wakeUp;

  /** Whether the loop sleeps or is about to. Who wakes it clears this. */
  @SuppressWarnings("unused") // through LISTENS
  private boolean listens;

  /**
   * Makes a doorbell that nobody listens to.
   *
   * @param wakeUp ends the current or the next sleep of {@code sleeper}
   */
  Doorbell(Thread sleeper, Runnable wakeUp) {
    this.sleeper = sleeper;
    this.wakeUp = wakeUp;
  }

  /** The sleeper is about to look for work a last time and to sleep. */
  void listen() {
    LISTENS.setVolatile(this, true);
  }

  /** The sleeper is awake. */
  void ignore() {
    // Opaque: who still reads true costs one empty round.
    LISTENS.setOpaque(this, false);
  }

  /** To be called after something was made visible that the sleeper has to look at. */
  void ring() {
    // The sleeper's own thread gets here while it listens when a selection raises signals: it is
    // about to look anyway.
    if ((boolean) LISTENS.getVolatile(this)
        && Thread.currentThread() != sleeper
        && LISTENS.compareAndSet(this, true, false)) {
      wakeUp.run();
    }
  }
}
