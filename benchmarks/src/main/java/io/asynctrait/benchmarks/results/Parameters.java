package io.asynctrait.benchmarks.results;

import java.util.Comparator;

/** Orders the values of parameters. */
public final class Parameters {
  /** Numbers by their size, before words; nothing before all of them. */
  public static final Comparator<String> ORDER =
      Comparator.comparingDouble(Parameters::size).thenComparing(Comparator.naturalOrder());

  private Parameters() {}

  private static double size(String value) {
    if (value.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : Double.POSITIVE_INFINITY;
  }
}
