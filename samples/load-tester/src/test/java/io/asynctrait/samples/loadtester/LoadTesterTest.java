package io.asynctrait.samples.loadtester;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.asynctrait.samples.loadtester.engine.StopRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs against servers. */
@Timeout(60)
final class LoadTesterTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final StopRequest stop = new StopRequest();

  @TempDir private Path directory;

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--timeout=30s")); // the machine may be busy
    all.addAll(List.of(arguments));
    all.addAll(List.of("--no-overhead", "--warm-up=0s", "--report=" + report()));
    return LoadTester.run(
        all.toArray(String[]::new),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        stop);
  }

  private Path report() {
    return directory.resolve("report.html");
  }

  private Optional<String> line(String title) {
    return out.toString(UTF_8).lines().filter(line -> line.startsWith(title + "  ")).findFirst();
  }

  /** The first figure of a row; 0 if there is no such row. */
  private long figure(String title) {
    return line(title)
        .map(line -> line.substring(title.length()).strip().split(" ")[0].replace(",", ""))
        .map(Long::valueOf)
        .orElse(0L);
  }

  private void assertNothingIsWrong() {
    assertThat(err.toString(UTF_8)).doesNotContain("load-tester:"); // progress may be shown
  }

  @Test
  void everyCallAtARateIsARequestOfTheServer() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 200)) {
      int status = run("--url=" + server.url(), "--rate=200", "--duration=600ms");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      long calls = figure("calls");
      assertThat(calls + figure("due, but never started")).isEqualTo(120);
      assertThat(server.paths()).hasSize((int) calls);
      assertThat(figure("succeeded")).isEqualTo(calls);
      assertThat(figure("failed")).isEqualTo(0);
      assertThat(figure("bytes received")).isEqualTo(100 * calls);
      assertThat(line("latency of successes").orElseThrow()).contains("since due");
      assertThat(line("p99.9")).isPresent();
    }
  }

  @Test
  void everyCallFlatOutIsARequestOfTheServer() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 200)) {
      int status =
          run("--url", server.url(), "--flat-out", "--concurrency", "7", "--duration", "300ms");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      assertThat(figure("calls")).isGreaterThan(0);
      assertThat(server.paths()).hasSize((int) figure("calls"));
      assertThat(figure("succeeded")).isEqualTo(figure("calls"));
      assertThat(line("latency of successes").orElseThrow()).doesNotContain("since due");
    }
  }

  @Test
  void aSessionGetsOnePageAfterAnother() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 200)) {
      int status =
          run(
              "--url=" + server.url(),
              "--scenario=session",
              "--paths=/,/search?q=a,/order",
              "--think-time=1ms",
              "--rate=50",
              "--duration=200ms",
              "--concurrency=1");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      int calls = (int) figure("succeeded");
      assertThat(calls).isGreaterThan(0);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        expected.addAll(List.of("/", "/search?q=a", "/order"));
      }
      assertThat(server.paths()).containsExactlyElementsIn(expected).inOrder(); // one at a time
      assertThat(figure("bytes received")).isEqualTo(300 * calls);
    }
  }

  @Test
  void failuresAreCountedByKind() throws Exception {
    try (CountingServer server =
        CountingServer.start(request -> List.of(200, 500, 404, 500).get(request % 4))) {
      int status = run("--url=" + server.url(), "--rate=200", "--duration=200ms");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      int calls = server.paths().size();
      assertThat(figure("calls")).isEqualTo(calls);
      assertThat(figure("succeeded")).isEqualTo((calls + 3) / 4);
      assertThat(figure("  status 500")).isEqualTo(calls / 2);
      assertThat(figure("  status 404")).isEqualTo((calls + 1) / 4);
      assertThat(figure("failed")).isEqualTo(calls / 2 + (calls + 1) / 4);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsATimeout() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 0)) {
      int status = run("--url=" + server.url(), "--timeout=50ms", "--flat-out", "--duration=200ms");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      assertThat(figure("calls")).isGreaterThan(0);
      assertThat(figure("  timeout")).isEqualTo(figure("calls"));
      assertThat(figure("succeeded")).isEqualTo(0);
      assertThat(Files.readString(report())).contains("timeout");
    }
  }

  @Test
  void aServerThatDiesIsNotTheEndOfTheRun() throws Exception {
    CountingServer[] server = new CountingServer[1];
    server[0] =
        CountingServer.start(
            request -> {
              if (request == 20) {
                server[0].close();
              }
              return 200;
            });

    int status = run("--url=" + server[0].url(), "--rate=200", "--duration=500ms");

    assertNothingIsWrong();
    assertThat(status).isEqualTo(0);
    assertThat(figure("succeeded")).isAtLeast(1);
    assertThat(figure("  cannot connect")).isAtLeast(1);
    assertThat(figure("succeeded") + figure("failed")).isEqualTo(figure("calls"));
  }

  @Test
  void startsAServerAndWritesAReport() throws Exception {
    int status = run("--rate=100", "--duration=300ms", "--loops=1");

    assertNothingIsWrong();
    assertThat(status).isEqualTo(0);
    assertThat(figure("succeeded")).isEqualTo(figure("calls"));
    assertThat(figure("calls") + figure("due, but never started")).isEqualTo(30);
    String page = Files.readString(report());
    assertThat(page).contains("<title>Load test: page</title>");
    assertThat(page).contains("100 calls per second");
    assertThat(page).contains("<td>" + figure("calls") + "</td>");
    assertThat(page.split("<svg", -1)).hasLength(5);
    assertThat(out.toString(UTF_8)).contains("Report: " + report());
  }

  @Test
  void anOlderReportIsReplaced() throws Exception {
    Files.writeString(report(), "old");

    assertThat(run("--scenario=noop", "--duration=100ms")).isEqualTo(0);

    assertThat(Files.readString(report())).startsWith("<!DOCTYPE html>");
  }

  @Test
  void warmUpIsNotCounted() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 200)) {
      int status =
          LoadTester.run(
              new String[] {
                "--url=" + server.url(),
                "--rate=100",
                "--duration=200ms",
                "--warm-up=300ms",
                "--no-overhead",
                "--report=" + report()
              },
              new PrintStream(out, true, UTF_8),
              new PrintStream(err, true, UTF_8),
              stop);

      assertThat(status).isEqualTo(0);
      assertThat(figure("calls") + figure("due, but never started")).isEqualTo(20);
      assertThat((long) server.paths().size()).isGreaterThan(figure("calls"));
    }
  }

  @Test
  void tellsWhatTheToolItselfCosts() {
    int status =
        LoadTester.run(
            new String[] {
              "--scenario=noop",
              "--loops=1",
              "--duration=100ms",
              "--warm-up=0s",
              "--report=" + report()
            },
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            stop);

    assertThat(status).isEqualTo(0);
    assertThat(out.toString(UTF_8)).contains("The tool itself: ");
    assertThat(out.toString(UTF_8)).contains(" heap bytes for ");
  }

  @Test
  void aClassOfTheUsersIsFoundByItsName() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 200)) {
      // Written with await: the generated subclass is used.
      int status =
          run(
              "--url=" + server.url(),
              "--scenario=io.asynctrait.samples.loadtester.scenario.Session",
              "--paths=/a",
              "--rate=50",
              "--duration=100ms");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      assertThat(server.paths()).hasSize((int) figure("succeeded"));
      assertThat(server.paths()).contains("/a");
    }
  }

  @Test
  void aClassOfTheUsersIsNamedAsItWasWritten() throws Exception {
    try (CountingServer server = CountingServer.start(request -> 200)) {
      int status =
          run("--scenario=my.pkg.Search", "--url=" + server.url(), "--rate=50", "--duration=100ms");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      assertThat(server.paths()).contains("/search?q=0");
      assertThat(server.paths()).contains("/item/0");
    }
  }

  @Test
  void aClassWrittenByHandWillDo() {
    int status =
        run("--scenario=" + HandWrittenScenario.class.getName(), "--rate=50", "--duration=100ms");

    assertNothingIsWrong();
    assertThat(status).isEqualTo(0);
    assertThat(figure("bytes received")).isEqualTo(42 * figure("calls"));
  }

  @Test
  void aStoppedRunStillHasResults() throws Exception {
    try (CountingServer server = CountingServer.start(this::stopAtTheTenth)) {
      int status = run("--url=" + server.url(), "--rate=100", "--duration=60m");

      assertNothingIsWrong();
      assertThat(status).isEqualTo(0);
      assertThat(figure("calls")).isAtLeast(10);
      assertThat(server.paths()).hasSize((int) figure("calls"));
      assertThat(out.toString(UTF_8)).contains("stopped early");
      assertThat(Files.exists(report())).isTrue();
    }
  }

  private int stopAtTheTenth(int request) {
    if (request == 9) {
      stop.make();
    }
    return 200;
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).isEqualTo(Options.USAGE);
    assertThat(err.toString(UTF_8)).isEmpty();
  }
}
