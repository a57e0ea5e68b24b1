package io.asynctrait.benchmarks.results;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunReaderTest {
  private static final Path RESULTS = Path.of("src/test/resources/results");
  private static final TreeMap<String, String> SHAPE =
      new TreeMap<>(Map.of("depth", "5", "types", "8"));

  @Test
  void timeIsTheMedianOfAllForksInNanoseconds() throws IOException {
    Run run = RunReader.read(RESULTS.resolve("jdk17"));

    assertThat(time(run, "completableFuture")).isEqualTo(35);
    assertThat(time(run, "generatedRecycled")).isEqualTo(12);
    assertThat(time(run, "somethingElse")).isEqualTo(20);
    assertThat(run.jdk()).isEqualTo("17.0.15");
    assertThat(run.arguments()).isEqualTo("subset");
  }

  private static double time(Run run, String name) {
    return run.find("ReadyBenchmark", name, SHAPE).orElseThrow().figures().get(Row.TIME);
  }

  @Test
  void bytesOfTasksIncludeThoseOfTheirEvents() throws IOException {
    Run run = RunReader.read(RESULTS.resolve("jdk25"));
    Row row = run.find("MemoryProgram", "event_loop", new TreeMap<>()).orElseThrow();

    assertThat(row.figures()).containsEntry(Row.BYTES, 320.0);
  }

  @Test
  void resultsOfTwoJdksAreRefused(@TempDir Path directory) throws IOException {
    for (String jdk : new String[] {"jdk17", "jdk25"}) {
      Files.copy(RESULTS.resolve(jdk + "/ready.json"), directory.resolve(jdk + ".json"));
    }

    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> RunReader.read(directory));

    assertThat(thrown).hasMessageThat().isEqualTo("results of JDK 17.0.15 and of 25.0.3");
  }

  @Test
  void numbersHaveThreeDigits() {
    assertThat(Numbers.format(0.004)).isEqualTo("0");
    assertThat(Numbers.format(0.126)).isEqualTo("0.13");
    assertThat(Numbers.format(12.04)).isEqualTo("12");
    assertThat(Numbers.format(99.96)).isEqualTo("100");
    assertThat(Numbers.format(1234.5)).isEqualTo("1,235");
    assertThat(Numbers.format(100)).isEqualTo("100");
  }
}
