package io.asynctrait.runtime;

import java.lang.Thread.UncaughtExceptionHandler;

/** Where failures go that have no consumer. */
final class UncaughtFailures {
  /** The handler of the thread on which the failure comes up. */
  static final UncaughtExceptionHandler OF_THREAD =
      (thread, failure) -> thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);

  private UncaughtFailures() {}

  /** Reports to {@code handler}; what the handler throws is dropped, as the JVM does it. */
  static void report(UncaughtExceptionHandler handler, Throwable failure) {
    try {
      handler.uncaughtException(Thread.currentThread(), failure);
    } catch (Throwable ignored) {
      // There is nobody left to tell.
    }
  }

  /**
   * Reports a failure that came up while a future was polled: to the executor of its task, if there
   * is one.
   */
  static void report(Context cx, Throwable failure) {
    if (cx.waker() instanceof Task<?> task) {
      task.executor().uncaught(failure);
    } else {
      report(OF_THREAD, failure);
    }
  }
}
