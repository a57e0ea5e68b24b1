package io.asynctrait.benchmarks.results;

import java.util.Locale;

/** Writes numbers with as many digits as tell something. */
public final class Numbers {
  private Numbers() {}

  /** Three digits or all before the point; less than a hundredth is nothing. */
  public static String format(double value) {
    double magnitude = Math.abs(value);
    if (magnitude < 0.01) {
      return "0";
    }
    String digits = magnitude < 9.995 ? "%.2f" : magnitude < 99.95 ? "%.1f" : "%,.0f";
    String text = String.format(Locale.ROOT, digits, value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }

  /** One number over another, with two digits behind the point. */
  public static String ratio(double value, double base) {
    return String.format(Locale.ROOT, "%.2f", value / base);
  }
}
