package io.asynctrait.samples.loadtester.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.HdrHistogram.Histogram;

/** The tables of a run's results, for the terminal and for the report. */
public final class Tables {
  private static final List<String> PERCENTILES = List.of("50", "90", "99", "99.9", "99.99");

  private Tables() {}

  /** Returns how many calls there were, and what became of them. */
  public static List<Row> counts(RunResult result) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("calls", Figures.count(result.ended()), Figures.rate(result.rate())));
    rows.add(count("succeeded", result.succeeded()));
    rows.add(count("failed", result.failed()));
    for (FailureCount failure : result.failures()) {
      rows.add(count("  " + failure.kind(), failure.count()));
    }
    if (result.unfinished() > 0) {
      rows.add(count("given up at the end", result.unfinished()));
    }
    if (result.missed() > 0) {
      rows.add(count("due, but never started", result.missed()));
    }
    String throughput = Figures.throughput(result.bytesPerSecond());
    rows.add(new Row("bytes received", Figures.count(result.bytes()), throughput));
    return rows;
  }

  private static Row count(String title, long count) {
    return new Row(title, Figures.count(count), "");
  }

  /** Returns the titles above the latencies. */
  public static Row latencyTitles(RunResult result) {
    return hasServiceTimes(result)
        ? new Row("latency of successes", "since due", "since start")
        : new Row("latency of successes", "since start", "");
  }

  /** Returns how long the calls that succeeded took; nothing if none did. */
  public static List<Row> latencies(RunResult result) {
    List<Row> rows = new ArrayList<>();
    if (result.succeeded() > 0) {
      for (String percentile : PERCENTILES) {
        double part = Double.parseDouble(percentile);
        rows.add(times("p" + percentile, result, times -> times.getValueAtPercentile(part)));
      }
      rows.add(times("largest", result, Histogram::getMaxValue));
    }
    return rows;
  }

  private static Row times(String title, RunResult result, ToLongFunction<Histogram> figure) {
    return new Row(
        title,
        Figures.time(figure.applyAsLong(result.latency())),
        hasServiceTimes(result) ? Figures.time(figure.applyAsLong(result.serviceTime())) : "");
  }

  private static boolean hasServiceTimes(RunResult result) {
    return result.serviceTime().getTotalCount() > 0;
  }
}
