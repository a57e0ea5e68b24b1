package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Parameters;
import io.asynctrait.benchmarks.results.Peer;
import io.asynctrait.benchmarks.results.Row;
import io.asynctrait.benchmarks.results.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The plots there are. */
public final class Plots {
  private static final String DEPTH = "depth";
  private static final Map<String, String> CHAIN = Map.of(DEPTH, "5", "types", "8");

  private static final Map<String, String> PERCENTILES = percentiles();

  private final List<Run> runs;
  private final Path directory;
  private final Map<String, String> drawn = new LinkedHashMap<>();

  private Plots(List<Run> runs, Path directory) {
    this.runs = runs;
    this.directory = directory;
  }

  private static Map<String, String> percentiles() {
    Map<String, String> percentiles = new LinkedHashMap<>();
    percentiles.put("p50Micros", "50 %");
    percentiles.put("p99Micros", "99 %");
    percentiles.put("p999Micros", "99.9 %");
    percentiles.put("maxMicros", "longest");
    return percentiles;
  }

  /**
   * Draws the plots for which there are results.
   *
   * @return what each file shows, by its name without the ending
   */
  public static Map<String, String> draw(List<Run> runs, Path directory) {
    // Widths of texts are asked of AWT, which is not to look for a display.
    System.setProperty("java.awt.headless", "true");
    Plots plots = new Plots(runs, directory);
    plots.peers(
        "ready", "Five calls above a leaf that is ready, eight receiver types", "ReadyBenchmark");
    plots.peers(
        "suspension",
        "Five calls above a leaf that waits, eight receiver types: suspended and resumed",
        "SuspensionBenchmark");
    plots.depth();
    plots.memory();
    plots.echo();
    return plots.drawn;
  }

  private void peers(String name, String title, String benchmark) {
    DotPlot plot =
        new DotPlot(title)
            .panel(
                Theme.logarithmic("ns for one operation"),
                values(benchmark, CHAIN, Row.TIME, row -> ""))
            .panel(
                Theme.linear("bytes allocated for one operation"),
                values(benchmark, CHAIN, Row.BYTES, row -> ""));
    write(name, title, plot);
  }

  private void depth() {
    String title = "One suspension and one resumption against depth, eight receiver types";
    Values values =
        values(
            "SuspensionBenchmark",
            Map.of("types", CHAIN.get("types")),
            Row.TIME,
            row -> row.parameters().get(DEPTH));
    write(
        "depth",
        title,
        values,
        new LinePlot(
            title, "calls above the leaf", Theme.logarithmic("ns for one operation"), values));
  }

  private void memory() {
    String title = "Tasks suspended five calls deep";
    Values bytes = values("MemoryProgram", Map.of(), Row.BYTES, row -> "");
    write("memory", title, new DotPlot(title).panel(Theme.linear("live bytes per task"), bytes));
  }

  private void echo() {
    String title = "Echo service: time until the echo is back";
    List<Values.Value> items = new ArrayList<>();
    PERCENTILES.forEach(
        (figure, position) ->
            items.addAll(values("EchoLoad", Map.of(), figure, row -> position).items()));
    Values values = new Values(items);
    write(
        "echo", title, values, new LinePlot(title, "percentile", Theme.logarithmic("µs"), values));
  }

  private void write(String name, String title, DotPlot plot) {
    if (!plot.isEmpty()) {
      plot.write(file(name));
      drawn.put(name, title);
    }
  }

  private void write(String name, String title, Values values, LinePlot plot) {
    if (!values.isEmpty()) {
      plot.write(file(name));
      drawn.put(name, title);
    }
  }

  private Path file(String name) {
    return directory.resolve(name + ".svg");
  }

  /** A figure of the results of all JDKs that are of some peer and have those parameters. */
  private Values values(
      String benchmark,
      Map<String, String> parameters,
      String figure,
      Function<Row, String> position) {
    List<Values.Value> items = new ArrayList<>();
    for (Run run : runs) {
      for (Row row : run.of(benchmark)) {
        if (row.parameters().entrySet().containsAll(parameters.entrySet())) {
          row.figure(figure).ifPresent(number -> add(items, run, row, position.apply(row), number));
        }
      }
    }
    items.sort(Comparator.comparing(Values.Value::position, Parameters.ORDER));
    return new Values(items);
  }

  private static void add(
      List<Values.Value> items, Run run, Row row, String position, double number) {
    Peer.of(row)
        .ifPresent(peer -> items.add(new Values.Value(peer, run.title(), position, number)));
  }
}
