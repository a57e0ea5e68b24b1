package io.asynctrait.samples.loadtester.result;

import java.util.concurrent.TimeUnit;

/**
 * What the tool itself costs on one event loop: calls of a scenario that does nothing, after
 * warm-up.
 *
 * @param calls how many were measured
 * @param elapsed how long they took together, in nanoseconds
 * @param allocatedBytes how many heap bytes the thread of the loop allocated meanwhile
 */
public record Overhead(long calls, long elapsed, long allocatedBytes) {
  /** Returns how many calls the loop made in a second. */
  public double callsPerSecond() {
    return (double) calls * TimeUnit.SECONDS.toNanos(1) / elapsed;
  }
}
