package io.asynctrait.samples.loadtester;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, told to end as by Ctrl-C. */
@Timeout(60)
final class InterruptTest {
  @TempDir private Path directory;

  @Test
  @DisabledOnOs(OS.WINDOWS) // there is no request to end there that a program could see
  void endsEarlyAndPrintsWhatThereIs() throws Exception {
    Path report = directory.resolve("report.html");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadTester.class.getName(),
                "--duration=60m",
                "--warm-up=0s",
                "--no-overhead",
                "--report=" + report)
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      awaitProgress(output);
      process.toHandle().destroy(); // unlike Process.destroy, it leaves the output open
      List<String> lines = output.lines().toList();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(lines).contains("The run was stopped early.");
      assertThat(lines.stream().filter(line -> line.startsWith("succeeded  ")).count())
          .isEqualTo(1);
      assertThat(lines).contains("Report: " + report);
      assertThat(lines.stream().filter(line -> line.contains("xception")).toList()).isEmpty();
      assertThat(Files.readString(report)).contains("The run was stopped early.");
    } finally {
      process.destroyForcibly();
    }
  }

  private static void awaitProgress(BufferedReader output) throws Exception {
    String line = output.readLine();
    while (line != null && !line.startsWith("running")) {
      line = output.readLine();
    }
    assertThat(line).isNotNull();
  }
}
