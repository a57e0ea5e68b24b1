package io.asynctrait.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.benchmarks.plot.Plots;
import io.asynctrait.benchmarks.results.Run;
import io.asynctrait.benchmarks.results.RunReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
  private static final Path RESULTS = Path.of("src/test/resources/results");
  private static final Path DOCS = Path.of("../docs");

  private static List<Run> runs() throws IOException {
    return List.of(
        RunReader.read(RESULTS.resolve("jdk25")), RunReader.read(RESULTS.resolve("jdk17")));
  }

  private static Path copyOfDocs(Path directory) throws IOException {
    return Files.copy(DOCS.resolve("performance.md"), directory.resolve("performance.md"));
  }

  private static String between(String text, String marker) {
    int start = text.indexOf(marker + "\n") + marker.length() + 1;
    return text.substring(start, text.indexOf("<!-- end -->", start)).strip();
  }

  @Test
  void jdksStandSideBySide(@TempDir Path directory) throws IOException {
    Path file = copyOfDocs(directory);

    new Report(runs(), "").write(directory);

    assertThat(between(Files.readString(file), "<!-- table: ready -->"))
        .isEqualTo(
            """
            *A processor, 2 cores; JDK 17.0.15 and 25.0.3;* `java -cp benchmarks/target/benchmarks.jar \
            io.asynctrait.benchmarks.run.RunAll subset`

            | depth | types | row | JDK 17 | / synchronous | JDK 25 | / synchronous |
            |---|---|---|---|---|---|---|
            | 5 | 8 | synchronous | 10 ns, 0 B |  | 16 ns, 0 B |  |
            | 5 | 8 | generated, `@Recycle` | 12 ns, 0 B | 1.20 | 8 ns, 0 B | 0.50 |
            | 5 | 8 | `CompletableFuture` | 35 ns, 195 B | 3.50 | – | – |
            | 5 | 8 | something else | 20 ns, 0 B | 2.00 | – | – |\
            """);
  }

  @Test
  void figuresHaveColumnsWhereThereAreMany(@TempDir Path directory) throws IOException {
    Path file = copyOfDocs(directory);

    new Report(runs(), "Another").write(directory);

    assertThat(between(Files.readString(file), "<!-- table: memory -->"))
        .isEqualTo(
            """
            *Another; JDK 25.0.3;* `java -cp benchmarks/target/benchmarks.jar \
            io.asynctrait.benchmarks.run.RunAll subset`

            | row | JDK | bytes | of them the task | ns to create | ns to resume | / virtual thread |
            |---|---|---|---|---|---|---|
            | tasks of an event loop | 25 | 320 | 280 | 101 | 50.5 | 0.33 |
            | virtual thread | 25 | 960 | 960 | 901 | 801 |  |\
            """);
  }

  @Test
  void depthsAreSortedByTheirSize() throws IOException {
    Table table = Table.of("any", "SuspensionBenchmark", Baseline.COMPLETABLE_FUTURE);

    List<String> depths =
        new TableText(table, runs())
            .write().stream().skip(2).map(line -> line.split("\\|")[1].strip()).distinct().toList();

    assertThat(depths).containsExactly("1", "5", "20").inOrder();
  }

  @Test
  void nothingElseIsReplaced(@TempDir Path directory) throws IOException {
    Path file = copyOfDocs(directory);
    String before = Files.readString(file);

    new Report(runs(), "").write(directory);
    String once = Files.readString(file);
    new Report(runs(), "").write(directory);

    assertThat(Files.readString(file)).isEqualTo(once);
    assertThat(outside(once)).isEqualTo(outside(before));
    assertThat(between(once, "<!-- table: tree -->"))
        .isEqualTo(between(before, "<!-- table: tree -->"));
  }

  private static String outside(String text) {
    return text.replaceAll("(?s)(<!-- (table|plot): \\S+ -->).*?<!-- end -->", "$1");
  }

  @Test
  void everyTableAndPlotHasItsPlace(@TempDir Path directory) throws IOException {
    String text = Files.readString(DOCS.resolve("performance.md"));

    for (Table table : Tables.ALL) {
      assertThat(Markers.replace(text, "table", table.marker(), List.of("new"))).contains("new");
    }
    Map<String, String> plots = Plots.draw(runs(), directory);
    for (String plot : plots.keySet()) {
      assertThat(Markers.replace(text, "plot", plot, List.of("new"))).contains("new");
    }
    assertThat(text.split("<!-- end -->", -1)).hasLength(Tables.ALL.size() + plots.size() + 1);
  }

  @Test
  void markerWithoutEndIsRefused() {
    String text = "<!-- table: one -->\n<!-- table: two -->\n<!-- end -->\n";

    Exception thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Markers.replace(text, "table", "one", List.of("new")));

    assertThat(thrown).hasMessageThat().isEqualTo("<!-- table: one --> has no <!-- end -->");
  }
}
