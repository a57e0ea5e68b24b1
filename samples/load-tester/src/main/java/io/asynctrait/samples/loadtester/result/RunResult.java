package io.asynctrait.samples.loadtester.result;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * What came of a run.
 *
 * @param elapsed from its beginning to the end of the last call, in nanoseconds
 * @param bytes what the scenarios received, together
 * @param failures by kind, the most frequent first
 * @param unfinished how many calls were given up, as they had not ended some time after the end
 * @param missed how many calls were due before the end and could not be started
 * @param latency from when each successful call was due to its end, in nanoseconds
 * @param serviceTime from when each successful call was started to its end, in nanoseconds; empty
 *     if that is when it was due
 * @param samples in the order of time
 * @param stopped whether somebody ended the run early
 */
public record RunResult(
    long elapsed,
    long bytes,
    List<FailureCount> failures,
    long unfinished,
    long missed,
    Histogram latency,
    Histogram serviceTime,
    List<Sample> samples,
    boolean stopped) {
  /** Copies the lists. */
  public RunResult {
    failures = List.copyOf(failures);
    samples = List.copyOf(samples);
  }

  /** Returns how many calls succeeded. */
  public long succeeded() {
    return latency.getTotalCount();
  }

  /** Returns how many calls failed. */
  public long failed() {
    return failures.stream().mapToLong(FailureCount::count).sum();
  }

  /** Returns how many calls ended, one way or the other. */
  public long ended() {
    return succeeded() + failed();
  }

  /** Returns how many calls ended in a second. */
  public double rate() {
    return perSecond(ended());
  }

  /** Returns how many bytes were received in a second. */
  public double bytesPerSecond() {
    return perSecond(bytes);
  }

  private double perSecond(long amount) {
    return elapsed == 0 ? 0 : (double) amount * TimeUnit.SECONDS.toNanos(1) / elapsed;
  }
}
