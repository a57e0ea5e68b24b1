package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.samples.loadtester.result.FailureCount;
import io.asynctrait.samples.loadtester.result.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Looks at the tallies of all loops now and then and adds up; used by one thread. */
final class Sampler {
  private static final double HALF = 50;
  private static final double NEARLY_ALL = 99;

  private final List<Tally> tallies;
  private final List<Sample> samples = new ArrayList<>();
  private final Histogram latency = Tally.histogram();
  private final Histogram serviceTime = Tally.histogram();
  private final Histogram part = Tally.histogram();
  private long sampledUntil;
  private long failedUntilThen;

  Sampler(List<Tally> tallies) {
    this.tallies = tallies;
  }

  /** Takes what has happened since the last time, which was before {@code now}. */
  Sample sample(long now) {
    part.reset();
    for (Tally tally : tallies) {
      tally.drainTo(part, serviceTime);
    }
    latency.add(part);
    long failed = failed();
    Sample sample =
        new Sample(
            seconds(now),
            seconds(now - sampledUntil),
            part.getTotalCount(),
            failed - failedUntilThen,
            part.getValueAtPercentile(HALF),
            part.getValueAtPercentile(NEARLY_ALL),
            part.getMaxValue());
    sampledUntil = now;
    failedUntilThen = failed;
    samples.add(sample);
    return sample;
  }

  /**
   * Takes the rest; it is a sample of its own if it is long enough, or the only one.
   *
   * @param length how long that is
   */
  void finish(long now, long length) {
    boolean isLong = now - sampledUntil >= length || samples.isEmpty();
    Sample rest = sample(now);
    if (!isLong) {
      samples.remove(rest);
    }
  }

  List<Sample> samples() {
    return samples;
  }

  Histogram latency() {
    return latency;
  }

  /** Empty if it is the same as the latency. */
  Histogram serviceTime() {
    return serviceTime;
  }

  /** How many calls were started until now. */
  long started() {
    return tallies.stream().mapToLong(Tally::calls).sum();
  }

  /** How many calls succeeded until the last sample. */
  long succeeded() {
    return latency.getTotalCount();
  }

  /** How many calls failed until now. */
  long failed() {
    return tallies.stream().mapToLong(Tally::failures).sum();
  }

  long bytes() {
    return tallies.stream().mapToLong(Tally::bytes).sum();
  }

  /** The most frequent first. */
  List<FailureCount> failures() {
    Map<String, Long> counts = new TreeMap<>();
    for (Tally tally : tallies) {
      tally.failuresByKind().forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }
    return counts.entrySet().stream()
        .map(entry -> new FailureCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(FailureCount::count).reversed())
        .toList();
  }

  private static double seconds(long nanos) {
    return (double) nanos / TimeUnit.SECONDS.toNanos(1);
  }
}
