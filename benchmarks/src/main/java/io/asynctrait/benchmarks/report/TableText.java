package io.asynctrait.benchmarks.report;

import io.asynctrait.benchmarks.results.Numbers;
import io.asynctrait.benchmarks.results.Parameters;
import io.asynctrait.benchmarks.results.Peer;
import io.asynctrait.benchmarks.results.Row;
import io.asynctrait.benchmarks.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes one table as Markdown, the JDKs side by side. */
final class TableText {
  private static final String NONE = "–";

  /** What is code in the titles of peers, which plots show as plain text. */
  private static final Pattern CODE =
      Pattern.compile("@Recycle|CompletableFuture|Mono|Uni|Single|(?<=Vert.x )Future");

  private final Table table;
  private final List<Run> runs;
  private final List<Line> lines;
  private final SortedSet<String> parameters = new TreeSet<>();

  /** A row of the table; it is found again in the run of each JDK. */
  private record Line(String name, Optional<Peer> peer, SortedMap<String, String> parameters) {}

  TableText(Table table, List<Run> runs) {
    this.table = table;
    this.runs = runs.stream().filter(run -> !run.of(table.benchmark()).isEmpty()).toList();
    this.lines =
        this.runs.stream()
            .flatMap(run -> run.of(table.benchmark()).stream())
            .map(row -> new Line(row.name(), Peer.of(row), row.parameters()))
            .distinct()
            .sorted(this::compare)
            .toList();
    lines.forEach(line -> parameters.addAll(line.parameters.keySet()));
  }

  /** Whether there is nothing to show. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns the runs that the table shows. */
  List<Run> runs() {
    return runs;
  }

  /** The lines of the table. */
  List<String> write() {
    List<String> text = new ArrayList<>();
    List<String> heads = table.figureColumns() ? figureHeads() : jdkHeads();
    text.add(join(heads));
    text.add("|" + "---|".repeat(heads.size()));
    for (Line line : lines) {
      if (table.figureColumns()) {
        runs.forEach(
            run -> row(run, line).ifPresent(row -> text.add(join(figures(run, line, row)))));
      } else {
        text.add(join(jdks(line)));
      }
    }
    return text;
  }

  private List<String> jdkHeads() {
    List<String> heads = new ArrayList<>(parameters);
    heads.add("row");
    for (Run run : runs) {
      heads.add(run.title());
      heads.addAll(ratioHeads());
    }
    return heads;
  }

  private List<String> ratioHeads() {
    return table.baselines().stream().map(baseline -> "/ " + baseline.title()).toList();
  }

  private List<String> jdks(Line line) {
    List<String> cells = leading(line);
    for (Run run : runs) {
      Optional<Row> row = row(run, line);
      cells.add(row.map(this::figures).orElse(NONE));
      for (Baseline baseline : table.baselines()) {
        cells.add(row.map(found -> ratio(run, found, baseline)).orElse(NONE));
      }
    }
    return cells;
  }

  private List<String> figureHeads() {
    List<String> heads = new ArrayList<>(parameters);
    heads.addAll(List.of("row", "JDK"));
    table.figures().forEach(figure -> heads.add(figure.unit()));
    heads.addAll(ratioHeads());
    return heads;
  }

  private List<String> figures(Run run, Line line, Row row) {
    List<String> cells = leading(line);
    cells.add(String.valueOf(run.feature()));
    table.figures().forEach(figure -> cells.add(figure.number(row)));
    table.baselines().forEach(baseline -> cells.add(ratio(run, row, baseline)));
    return cells;
  }

  private String figures(Row row) {
    return String.join(", ", table.figures().stream().map(figure -> figure.text(row)).toList());
  }

  private List<String> leading(Line line) {
    List<String> cells = new ArrayList<>();
    parameters.forEach(name -> cells.add(line.parameters.getOrDefault(name, NONE)));
    cells.add(title(line));
    return cells;
  }

  private String title(Line line) {
    String own = table.titles().get(line.name);
    if (own != null) {
      return own;
    }
    return line.peer
        .map(peer -> CODE.matcher(peer.title).replaceAll("`$0`"))
        .orElseGet(() -> words(line.name));
  }

  /** As a sentence would say a name in camel case. */
  private static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private Optional<Row> row(Run run, Line line) {
    return run.of(table.benchmark()).stream()
        .filter(row -> row.name().equals(line.name) && row.parameters().equals(line.parameters))
        .findFirst();
  }

  /** Of the first figure; that of the row itself is left out. */
  private String ratio(Run run, Row row, Baseline baseline) {
    String name = baseline.nameFor().apply(row.name());
    String key = table.figures().get(0).key();
    if (name.equals(row.name())) {
      return "";
    }
    OptionalDouble base =
        run.find(table.benchmark(), name, row.parameters())
            .map(other -> other.figure(key))
            .orElse(OptionalDouble.empty());
    OptionalDouble own = row.figure(key);
    return own.isPresent() && base.isPresent()
        ? Numbers.ratio(own.getAsDouble(), base.getAsDouble())
        : NONE;
  }

  private static String join(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private int compare(Line one, Line other) {
    SortedSet<String> names = new TreeSet<>(one.parameters.keySet());
    names.addAll(other.parameters.keySet());
    for (String name : names) {
      int order =
          Parameters.ORDER.compare(
              one.parameters.getOrDefault(name, ""), other.parameters.getOrDefault(name, ""));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(place(one), place(other));
    return order != 0 ? order : one.name.compareTo(other.name);
  }

  /** Rows in the order of their titles, then those of peers in theirs, then others. */
  private int place(Line line) {
    List<String> titled = new ArrayList<>(table.titles().keySet());
    int place = titled.indexOf(line.name);
    return place >= 0
        ? place
        : titled.size() + line.peer.map(Peer::ordinal).orElse(Peer.values().length);
  }
}
