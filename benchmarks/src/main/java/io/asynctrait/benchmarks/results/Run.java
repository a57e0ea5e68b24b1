package io.asynctrait.benchmarks.results;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a suite came to on one JDK.
 *
 * @param jdk its version, as {@code 17.0.15}
 * @param machine where it ran, empty if that was not kept
 * @param arguments of the command that ran it
 */
public record Run(String jdk, String machine, String arguments, List<Row> rows) {
  /** Copies the rows. */
  public Run {
    rows = List.copyOf(rows);
  }

  /** How the JDK is called in a heading. */
  public String title() {
    return "JDK " + feature();
  }

  /** The number of the JDK's feature release. */
  public int feature() {
    return Runtime.Version.parse(jdk).feature();
  }

  /** The results of one benchmark. */
  public List<Row> of(String benchmark) {
    return rows.stream().filter(row -> row.benchmark().equals(benchmark)).toList();
  }

  /** The first result of that name whose parameters do not contradict. */
  public Optional<Row> find(String benchmark, String name, SortedMap<String, String> parameters) {
    return rows.stream()
        .filter(row -> row.benchmark().equals(benchmark) && row.name().equals(name))
        .filter(row -> row.agreesWith(parameters))
        .findFirst();
  }
}
