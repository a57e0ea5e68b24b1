package io.asynctrait.samples.loadtester;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.asynctrait.samples.loadtester.engine.StopRequest;
import io.asynctrait.samples.loadtester.scenario.Environment;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done ends at once with one line and status 2. */
@Timeout(60)
final class BadUsageTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path directory;

  /** Returns the line. */
  private String refused(String... arguments) {
    int status =
        LoadTester.run(
            arguments,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            new StopRequest());

    String line = err.toString(UTF_8);
    assertThat(line).startsWith("load-tester: ");
    assertThat(line.lines().count()).isEqualTo(1);
    assertThat(status).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    return line;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--rate=0",
        "--rate=-1",
        "--rate=fast",
        "--rate=1e3",
        "--rate=",
        "--rate",
        "--concurrency=0",
        "--concurrency=-5",
        "--duration=0s",
        "--duration=-1s",
        "--duration=10",
        "--duration=forever",
        "--duration=99999999999999999999s",
        "--duration=61m",
        "--warm-up=-1s",
        "--loops=0",
        "--port=65536",
        "--port=-1",
        "--timeout=0ms",
        "--think-time=soon",
        "--scenario=",
        "--paths=,",
        "--paths=a b",
        "--report=",
        "--flat-out=yes",
        "--help=me",
        "--rate=10 --flat-out",
        "--url=http://127.0.0.1/ --port=80",
      })
  void refusesABadArgument(String arguments) {
    String[] all = arguments.contains(" --") ? arguments.split(" ") : new String[] {arguments};
    String option = all[0].split("=")[0];

    assertThat(refused(all)).contains(option.equals("--url") ? "--port" : option);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose", "--verbose=true", "now", "-h", "--", "--Rate=5"})
  void refusesAnUnknownOption(String argument) {
    assertThat(refused(argument)).contains("unknown option " + argument.split("=")[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "ftp://localhost/",
        "http://",
        "http:///path",
        "http://a b/",
        "http://localhost:99999/",
        "/page",
        "http://[::1"
      })
  void refusesAnInvalidUrl(String url) {
    assertThat(refused("--url=" + url)).contains(url);
  }

  @Test
  void refusesAServerThatIsNotThere() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port + "/";

    assertThat(refused("--url=" + url)).contains("cannot connect to " + url);
  }

  @Test
  void refusesAHostThatIsNotThere() {
    assertThat(refused("--url=http://no-such-host.invalid/")).contains("no-such-host.invalid");
  }

  @Test
  void refusesAPortInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      assertThat(refused("--port=" + port)).contains(port);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "browse, no scenario browse",
    "no.such.Scenario, no scenario no.such.Scenario",
    "java.lang.String, is no scenario",
    "io.asynctrait.samples.loadtester.scenario.Scenario, is abstract",
    "io.asynctrait.samples.loadtester.BadUsageTest$NoConstructor, needs a constructor",
    "io.asynctrait.samples.loadtester.BadUsageTest$BadConstructor, out of coffee",
    "io.asynctrait.samples.loadtester.BadUsageTest$BadClass, cannot be loaded",
  })
  void refusesAScenarioThatIsNone(String name, String expected) {
    assertThat(refused("--scenario=" + name)).contains(expected);
  }

  abstract static class Base implements Scenario {
    @Override
    public io.asynctrait.runtime.DynamicFuture<Long> run(long call) {
      return io.asynctrait.runtime.Async.ready(0L);
    }
  }

  static final class NoConstructor extends Base {
    NoConstructor(int number) {}
  }

  static final class BadConstructor extends Base {
    BadConstructor(Environment environment) {
      throw new IllegalStateException("out of coffee");
    }
  }

  static final class BadClass extends Base {
    static final int NUMBER = Integer.parseInt("none");
  }

  @Test
  void refusesAReportThatIsADirectory() {
    assertThat(refused("--report=" + directory)).contains("it is a directory");
  }

  @Test
  void refusesAReportInADirectoryThatIsNotThere() {
    assertThat(refused("--report=" + directory.resolve("no/such/report.html")))
        .contains("there is no directory");
  }

  @Test
  void refusesAReportInAFile() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "kept");

    assertThat(refused("--report=" + file.resolve("report.html")))
        .contains("there is no directory");
    assertThat(Files.readString(file)).isEqualTo("kept");
  }

  @Test
  void leavesNothingBehindWhenTheServerIsNotThere() {
    Path report = directory.resolve("report.html");
    refused("--url=http://no-such-host.invalid/", "--report=" + report);

    assertThat(Files.exists(report)).isFalse();
  }
}
