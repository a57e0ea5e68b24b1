package io.asynctrait.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table shows.
 *
 * @param marker its name in the Markdown file
 * @param benchmark the simple name of the class whose results it shows
 * @param figures of each row; ratios are those of the first
 * @param baselines each of which has a column of ratios
 * @param titles of rows that are not called as their peer; in the order of the table
 * @param figureColumns whether each figure has a column, and each JDK a row, for many figures
 */
record Table(
    String marker,
    String benchmark,
    List<Figure> figures,
    List<Baseline> baselines,
    Map<String, String> titles,
    boolean figureColumns) {
  static Table of(String marker, String benchmark, Baseline... baselines) {
    return new Table(
        marker,
        benchmark,
        List.of(Figure.NANOSECONDS, Figure.BYTES),
        List.of(baselines),
        Map.of(),
        false);
  }

  Table figures(Figure... others) {
    return new Table(marker, benchmark, List.of(others), baselines, titles, figureColumns);
  }

  /** The same for each of so many operations that the benchmark counts as one. */
  Table per(int operations) {
    return figures(figures.stream().map(figure -> figure.per(operations)).toArray(Figure[]::new));
  }

  Table titled(String name, String title) {
    Map<String, String> more = new LinkedHashMap<>(titles);
    more.put(name, title);
    return new Table(marker, benchmark, figures, baselines, more, figureColumns);
  }

  Table withFigureColumns() {
    return new Table(marker, benchmark, figures, baselines, titles, true);
  }
}
