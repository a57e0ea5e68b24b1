package io.asynctrait.samples.loadtester.engine;

import java.util.concurrent.TimeUnit;

/**
 * When the calls of one event loop are due: the calls of all loops come one after another, at equal
 * distances, and the loops take turns.
 *
 * @param rate how many calls are due in a second, on all loops together
 * @param end when no more calls are due, in nanoseconds from the beginning
 * @param loop which loop this is, from 0
 * @param loops how many there are
 */
public record Schedule(int rate, long end, int loop, int loops) {
  /** Timers and busy loops are late; what was due just before the end is made just after it. */
  private static final long LATENESS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Returns whether no more calls are made, even of those that are due. */
  boolean isOver(long now) {
    return now >= end + LATENESS;
  }

  /**
   * Returns when a call is due.
   *
   * @param call the number of the call on this loop, from 0
   * @return nanoseconds from the beginning, or {@link Pace#END} if there is no such call
   */
  public long due(long call) {
    double number = (double) call * loops + loop;
    long due = (long) (number * TimeUnit.SECONDS.toNanos(1) / rate);
    return due < end ? due : Pace.END;
  }

  /** Returns how many calls of this loop are due until {@code now}. */
  public long dueUntil(long now) {
    long until = Math.min(now, end - 1);
    long call = 0;
    if (until >= 0) {
      // An estimate, which rounding may have made too large or too small by one.
      double number = (double) until * rate / TimeUnit.SECONDS.toNanos(1);
      call = Math.max(0, (long) ((number - loop) / loops) - 1);
      while (isDue(call, until)) {
        call++;
      }
    }
    return call;
  }

  private boolean isDue(long call, long until) {
    long due = due(call);
    return due != Pace.END && due <= until;
  }
}
