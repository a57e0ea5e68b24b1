package io.asynctrait.benchmarks.switching;

/** How many timers there are and how long they last: none of them expires. */
final class TimerShape {
  static final int TIMERS = 1000;
  static final int SECONDS = 3600;

  private TimerShape() {}

  static int next(int index) {
    return index + 1 == TIMERS ? 0 : index + 1;
  }

  /** Throws unless all timers are still set. */
  static void check(int set) {
    if (set != TIMERS) {
      throw new IllegalStateException(set + " of " + TIMERS + " timers are set");
    }
  }
}
