package io.asynctrait.samples.loadtester.result;

import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** How figures are written. */
public final class Figures {
  private static final double MILLI = 1e6;
  private static final double MEGA = 1e6;

  private Figures() {}

  /** One row of a table of latencies. */
  public record Row(String title, double percentile) {
    /** Returns the value of this row in nanoseconds; the largest one in the last row. */
    public long of(Histogram histogram) {
      return histogram.getValueAtPercentile(percentile);
    }
  }

  /** Returns the rows of a table of latencies. */
  public static List<Row> rows() {
    return List.of(
        new Row("p50", 50),
        new Row("p90", 90),
        new Row("p99", 99),
        new Row("p99.9", 99.9),
        new Row("p99.99", 99.99),
        new Row("max", 100));
  }

  /** Writes a count. */
  public static String count(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }

  /** Writes a number of things in a second. */
  public static String rate(double perSecond) {
    return String.format(Locale.ROOT, "%,.1f per second", perSecond);
  }

  /** Writes nanoseconds, as milliseconds. */
  public static String time(long nanos) {
    return String.format(Locale.ROOT, "%,.3f ms", nanos / MILLI);
  }

  /** Writes a throughput. */
  public static String throughput(double bytesPerSecond) {
    return String.format(Locale.ROOT, "%,.3f MB per second", bytesPerSecond / MEGA);
  }
}
