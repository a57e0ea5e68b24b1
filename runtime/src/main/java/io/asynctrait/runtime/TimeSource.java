package io.asynctrait.runtime;

/** A clock, and the deadlines that are set by it. */
abstract class TimeSource {
  /**
   * The time of the event loop or manual executor of the calling thread, or else the shared one.
   */
  static TimeSource current() {
    EventLoop loop = EventLoop.current();
    if (loop != null) {
      return loop.timers();
    }
    ManualExecutor executor = ThreadExecutors.current();
    return executor == null ? TimerThread.sharedQueue() : executor.time();
  }

  /** The nanoseconds since some instant. Only differences mean something. */
  abstract long now();

  /** Sets the deadline of {@code entry}, in place if it has one. */
  abstract void set(TimerQueue.Entry entry, long deadline);

  /** Removes {@code entry}. Returns whether it was still to come. */
  abstract boolean remove(TimerQueue.Entry entry);
}
