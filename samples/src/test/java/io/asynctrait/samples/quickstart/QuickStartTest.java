package io.asynctrait.samples.quickstart;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class QuickStartTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return QuickStart.run(
        args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String[] row(String title) {
    return out.toString(UTF_8)
        .lines()
        .filter(line -> line.startsWith(title + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + title + " in:\n" + out))
        .substring(title.length())
        .replace(" us", "")
        .replace(",", "")
        .strip()
        .split(" +");
  }

  @Test
  void measuresWithAndWithoutRecycling() {
    int status = run("--clients", "7", "--messages", "500", "--size", "100");

    assertThat(err.toString(UTF_8)).doesNotContain("quickstart:"); // progress may be shown
    assertThat(status).isEqualTo(0);
    for (String title :
        new String[] {
          "messages per second",
          "round trip p50",
          "round trip p99",
          "round trip p99.9",
          "heap bytes per message"
        }) {
      String[] row = row(title);
      assertWithMessage(title).that(row).hasLength(2);
      assertWithMessage(title).that(Double.parseDouble(row[0])).isAtLeast(0);
      assertWithMessage(title).that(Double.parseDouble(row[1])).isAtLeast(0);
    }
    long createdOfRecycled = Long.parseLong(row("frames created")[0]);
    assertThat(createdOfRecycled).isLessThan(Long.parseLong(row("frames created")[1]));
    assertThat(createdOfRecycled).isLessThan(Long.parseLong(row("frames recycled")[0]));
    assertThat(row("frames recycled")[1]).isEqualTo("0");
  }

  @Test
  void tellsWhereTheGeneratedSourcesAre() {
    assertThat(run("--clients", "1", "--messages", "1")).isEqualTo(0);

    assertThat(out.toString(UTF_8).replace('\\', '/'))
        .contains("target/generated-sources/annotations/" + "io/asynctrait/samples/quickstart");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).isEqualTo(Options.USAGE);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--clients",
        "--clients 0",
        "--clients many",
        "--messages -1",
        "--messages 1e6",
        "--port 65536",
        "--size 3",
        "--verbose",
        "now"
      })
  void refusesABadArgument(String args) {
    assertRefused(args.split(" "));
  }

  @Test
  void refusesAPortInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertRefused("--port", port);
      assertThat(err.toString(UTF_8)).contains(port);
    }
  }

  private void assertRefused(String... args) {
    assertThat(run(args)).isEqualTo(2);

    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8).lines().count()).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("quickstart: ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there is no request to end there that a program could see
  void endsQuietlyWhenItIsToldTo() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                QuickStart.class.getName(),
                "--messages",
                "100000000")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(output.readLine()).isNotNull(); // it has started
      process.toHandle().destroy(); // unlike Process.destroy, it leaves the output open
      assertThat(output.lines().filter(line -> line.contains("xception"))).isEmpty();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
