package io.asynctrait.samples.loadtester.result;

import java.util.Locale;

/** How figures are written. */
public final class Figures {
  private static final double MILLI = 1e6;
  private static final double MEGA = 1e6;

  private Figures() {}

  /** Writes a count. */
  public static String count(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }

  /** Writes how many there are in a second. */
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
