package io.asynctrait.benchmarks.results;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One result.
 *
 * @param benchmark the simple name of the class that measured it
 * @param name which of the things it compares
 * @param parameters what else it was told
 * @param figures what came out, by their names; times of JMH are {@link #TIME} in nanoseconds
 */
public record Row(
    String benchmark,
    String name,
    SortedMap<String, String> parameters,
    Map<String, Double> figures) {
  /** The name of the time of one operation, in nanoseconds. */
  public static final String TIME = "time";

  /** The name of the bytes that are allocated, or kept alive, for one operation. */
  public static final String BYTES = "bytes";

  /** Copies the maps. */
  public Row {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    figures = Map.copyOf(figures);
  }

  /** A figure, if there is one of that name. */
  public OptionalDouble figure(String figure) {
    Double value = figures.get(figure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Whether no parameter that both have has another value there. */
  public boolean agreesWith(SortedMap<String, String> others) {
    return parameters.entrySet().stream()
        .allMatch(
            parameter ->
                parameter
                    .getValue()
                    .equals(others.getOrDefault(parameter.getKey(), parameter.getValue())));
  }
}
