package io.asynctrait.samples.loadtester.result;

import java.util.concurrent.TimeUnit;

/**
 * What the tool itself costs on one event loop: calls of a scenario that does nothing, after
 * warm-up.
 *
 * @param calls how many were measured
 * @param processorTime how long its thread was on a core meanwhile, in nanoseconds; unlike the time
 *     of a clock it is the same when others want the core, too
 * @param allocatedBytes how many heap bytes the thread of the loop allocated meanwhile
 */
public record Overhead(long calls, long processorTime, long allocatedBytes) {
  /** Returns how many calls the loop makes in a second that it has a core for. */
  public double callsPerSecond() {
    return (double) calls * TimeUnit.SECONDS.toNanos(1) / processorTime;
  }
}
