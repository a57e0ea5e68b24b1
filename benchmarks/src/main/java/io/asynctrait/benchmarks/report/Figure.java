package io.asynctrait.benchmarks.report;

import io.asynctrait.benchmarks.results.Numbers;
import io.asynctrait.benchmarks.results.Row;

/**
 * A figure of a table.
 *
 * @param key its name in a {@link Row}
 * @param unit written behind the number, or in the heading of its column
 * @param divisor what the number is divided by to be in that unit
 */
record Figure(String key, String unit, double divisor) {
  static final Figure NANOSECONDS = new Figure(Row.TIME, "ns", 1);
  static final Figure BYTES = new Figure(Row.BYTES, "B", 1);

  Figure per(int operations) {
    return new Figure(key, unit, divisor * operations);
  }

  /** The number alone, or a dash where the row has none. */
  String number(Row row) {
    var value = row.figure(key);
    return value.isPresent() ? Numbers.format(value.getAsDouble() / divisor) : "–";
  }

  /** The number with its unit. */
  String text(Row row) {
    return number(row) + " " + unit;
  }
}
