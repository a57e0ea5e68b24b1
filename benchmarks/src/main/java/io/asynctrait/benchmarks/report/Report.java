package io.asynctrait.benchmarks.report;

import io.asynctrait.benchmarks.plot.Plots;
import io.asynctrait.benchmarks.results.Run;
import io.asynctrait.benchmarks.results.RunReader;
import io.asynctrait.benchmarks.run.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what runs have measured into {@code docs/performance.md}, and draws its plots. Run it in
 * the directory of the project.
 *
 * <p>Arguments: directories of results, one for each JDK, else all of {@code
 * benchmarks/results/jdk}<i>number</i>; {@code --docs=}<i>directory</i> of the file; {@code
 * --machine=}<i>name</i> if the results are to be told to be of another than they say.
 */
public final class Report {
  private static final String COMMAND =
      "java -cp benchmarks/target/benchmarks.jar io.asynctrait.benchmarks.run.RunAll";

  private final List<Run> runs;
  private final String machine;

  Report(List<Run> runs, String machine) {
    this.runs = runs.stream().sorted(Comparator.comparingInt(Run::feature)).toList();
    this.machine = machine;
  }

  /** Writes the tables and the plots for which there are results, and leaves the others alone. */
  public static void main(String[] args) throws IOException {
    List<Path> directories = new ArrayList<>();
    Path docs = Path.of("docs");
    String machine = "";
    for (String arg : args) {
      if (arg.startsWith("--docs=")) {
        docs = Path.of(arg.substring("--docs=".length()));
      } else if (arg.startsWith("--machine=")) {
        machine = arg.substring("--machine=".length());
      } else if (arg.startsWith("--")) {
        throw new IllegalArgumentException(arg);
      } else {
        directories.add(Path.of(arg));
      }
    }
    List<Run> runs = new ArrayList<>();
    for (Path directory : directories.isEmpty() ? all() : directories) {
      runs.add(RunReader.read(directory));
    }
    new Report(runs, machine).write(docs);
  }

  private static List<Path> all() throws IOException {
    try (Stream<Path> directories = Files.list(Path.of("benchmarks", "results"))) {
      return directories
          .filter(directory -> directory.getFileName().toString().matches("jdk\\d+"))
          .sorted()
          .toList();
    }
  }

  void write(Path docs) throws IOException {
    Path file = docs.resolve("performance.md");
    String text = Files.readString(file);
    for (Table table : Tables.ALL) {
      text = with(table, text);
    }
    for (Map.Entry<String, String> plot : Plots.draw(runs, docs.resolve("plots")).entrySet()) {
      String name = plot.getKey();
      String image = "![%s](plots/%s.svg)".formatted(plot.getValue(), name);
      text = Markers.replace(text, "plot", name, List.of(image));
    }
    Files.writeString(file, text);
  }

  private String with(Table table, String text) throws IOException {
    TableText tableText = new TableText(table, runs);
    if (tableText.isEmpty()) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    lines.add(heading(tableText.runs()));
    lines.add("");
    lines.addAll(tableText.write());
    return Markers.replace(text, "table", table.marker(), lines);
  }

  /** Where, with what and how the figures were measured. */
  private String heading(List<Run> shown) throws IOException {
    List<String> machines = new ArrayList<>();
    for (Run run : shown) {
      machines.add(machineOf(run));
    }
    return "*%s; JDK %s;* %s"
        .formatted(
            machines.stream().distinct().collect(Collectors.joining(" and ")),
            shown.stream().map(Run::jdk).collect(Collectors.joining(" and ")),
            shown.stream()
                .map(run -> "`" + (COMMAND + " " + run.arguments()).strip() + "`")
                .distinct()
                .collect(Collectors.joining(" and ")));
  }

  private String machineOf(Run run) throws IOException {
    if (!machine.isEmpty()) {
      return machine;
    }
    return run.machine().isEmpty() ? Machine.describe() : run.machine();
  }
}
