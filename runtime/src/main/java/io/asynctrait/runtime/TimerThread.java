package io.asynctrait.runtime;

import java.util.concurrent.locks.LockSupport;

/**
 * The daemon thread that watches the deadlines set outside of event loops; started by the first of
 * them.
 */
final class TimerThread extends Thread {
  /** Starts the thread when first used. */
  private static final class Holder {
    static final TimerThread SHARED = new TimerThread();

    static {
      SHARED.setDaemon(true);
      // The first user's class loader must not be kept alive.
      SHARED.setContextClassLoader(null);
      SHARED.start();
    }
  }

  private final TimerQueue queue = new TimerQueue(() -> LockSupport.unpark(this));

  private TimerThread() {
    super(null, null, "asynctrait-timer", 0, false);
  }

  static TimerQueue sharedQueue() {
    return Holder.SHARED.queue;
  }

  @Override
  public void run() {
    for (; ; ) {
      try {
        queue.expire(System.nanoTime());
      } catch (Throwable failure) {
        UncaughtFailures.report(UncaughtFailures.OF_THREAD, failure);
      }
      // A deadline that comes nearer from here on leaves a permit, so that parking returns at once.
      long delay = queue.delay(System.nanoTime());
      if (delay == Long.MAX_VALUE) {
        LockSupport.park(queue);
      } else if (delay > 0) {
        LockSupport.parkNanos(queue, delay);
      }
      boolean unused = Thread.interrupted();
    }
  }
}
