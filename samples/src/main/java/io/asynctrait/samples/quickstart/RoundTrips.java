package io.asynctrait.samples.quickstart;

import java.util.Arrays;

/**
 * What the messages of one run cost, from the end of its warm-up on. The clients, which all run on
 * the thread of one event loop, tell of each message; any thread may ask for {@link #completed()}.
 */
final class RoundTrips {
  private final int warmUp;
  private final long[] nanos;
  private volatile int completed;
  private LoopCounters start;
  private LoopCounters end;

  /**
   * Makes room for a run, so that recording allocates nothing.
   *
   * @param warmUp how many messages to leave out at the beginning, at least 1
   * @param measured how many messages to record after that, at least 1
   */
  RoundTrips(int warmUp, int measured) {
    this.warmUp = warmUp;
    this.nanos = new long[measured];
  }

  /** How many messages there are in all. */
  int total() {
    return warmUp + nanos.length;
  }

  /** How many messages have come back so far. */
  int completed() {
    return completed;
  }

  /** A message has come back {@code elapsed} nanoseconds after it was sent. */
  void record(long elapsed) {
    int before = completed;
    if (before >= warmUp) {
      nanos[before - warmUp] = elapsed;
    }
    int after = before + 1;
    if (after == warmUp) {
      start = LoopCounters.beforeMeasuring();
    } else if (after == total()) {
      end = LoopCounters.afterMeasuring();
    }
    completed = after;
  }

  /** Returns the figures of a run that is over. */
  Measurement measurement() {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Measurement(
        nanos.length,
        end.nanoTime() - start.nanoTime(),
        percentile(sorted, 0.5),
        percentile(sorted, 0.99),
        percentile(sorted, 0.999),
        end.framesCreated() - start.framesCreated(),
        end.framesRecycled() - start.framesRecycled(),
        end.allocatedBytes() - start.allocatedBytes());
  }

  private static long percentile(long[] sorted, double fraction) {
    return sorted[(int) Math.ceil(fraction * sorted.length) - 1];
  }
}
