package io.asynctrait.samples.loadtester.result;

/**
 * What happened in a short part of a run.
 *
 * @param end when the part ended, in seconds since the beginning of the run
 * @param length in seconds
 * @param succeeded the calls that succeeded in this part
 * @param failed the calls that failed in this part
 * @param p50 the median of their latencies, in nanoseconds; 0 if none succeeded
 * @param p99 99 of 100 took no longer
 * @param max the longest
 */
public record Sample(
    double end, double length, long succeeded, long failed, long p50, long p99, long max) {
  /** Returns how many calls ended in a second, whether they succeeded or failed. */
  public double rate() {
    return (succeeded + failed) / length;
  }
}
