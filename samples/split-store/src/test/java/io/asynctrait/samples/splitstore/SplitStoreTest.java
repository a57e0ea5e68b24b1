package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a whole, with real processes as its servers. */
@Timeout(300)
final class SplitStoreTest {
  private static final Pattern PROCESS = Pattern.compile("process (\\d+)");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return SplitStore.run(
        args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private long number(String title) {
    Matcher matcher = Pattern.compile(title + " +([0-9,]+)").matcher(out.toString(UTF_8));
    assertWithMessage(out.toString(UTF_8)).that(matcher.find()).isTrue();
    return Long.parseLong(matcher.group(1).replace(",", ""));
  }

  private static List<ProcessHandle> processes(String output) {
    List<ProcessHandle> processes = new ArrayList<>();
    Matcher matcher = PROCESS.matcher(output);
    while (matcher.find()) {
      ProcessHandle.of(Long.parseLong(matcher.group(1))).ifPresent(processes::add);
    }
    return processes;
  }

  @Test
  void losesNothingWithOneServerAndSaysSoWithoutTwo() {
    int status =
        run(
            "--records 600 --in-flight 100 --operations 200 --values 5 --deadline 60000"
                .split(" "));

    assertWithMessage(out + "\n" + err).that(status).isEqualTo(0);
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(number("acknowledged")).isEqualTo(600);
    assertThat(number("refused")).isEqualTo(0);
    assertThat(number("right")).isEqualTo(600);
    assertThat(number("missing")).isEqualTo(0);
    assertThat(number("wrong")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).contains("server 2 is killed after 300");
    // The writes of the second half that began after the kill have two fragments.
    Matcher two = Pattern.compile("fragments, (\\d+) with 2").matcher(out.toString(UTF_8));
    assertThat(two.find()).isTrue();
    assertThat(Integer.parseInt(two.group(1))).isAtLeast(1);
    assertThat(out.toString(UTF_8)).contains("TooFewFragmentsException: cannot read station-");
    assertThat(out.toString(UTF_8)).contains("1 of 3 servers answered");
    for (String row :
        new String[] {
          "writes per second",
          "reads per second",
          "heap bytes per write, all of the client",
          "heap bytes per read, all of the client",
          "heap bytes per write, without gRPC",
          "heap bytes per read, without gRPC",
          "codec alone, write",
          "codec alone, read"
        }) {
      assertWithMessage(row).that(number(row)).isAtLeast(1);
    }
    assertThat(processes(out.toString(UTF_8))).isEmpty(); // none is left
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
        "--records",
        "--records 0",
        "--records -5",
        "--records many",
        "--in-flight 0",
        "--in-flight 1e3",
        "--values 0",
        "--operations -1",
        "--values 10001",
        "--records 1000000 --values 1000",
        "--deadline 0",
        "--port 65534",
        "--port -1",
        "--serve",
        "--serve 65536",
        "--servers",
        "--servers localhost:1,localhost:2",
        "--servers localhost:1,localhost:2,localhost:2",
        "--servers localhost:1,localhost:2,localhost",
        "--servers localhost:1,localhost:2,localhost:65536",
        "--servers localhost:1,localhost:2,localhost:3,localhost:4",
        "--verbose",
        "now"
      })
  void refusesABadArgument(String args) {
    assertRefused(args.split(" "));
  }

  private void assertRefused(String... args) {
    assertThat(run(args)).isEqualTo(2);

    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8).lines().count()).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("splitstore: ");
  }

  @Test
  void refusesAPortInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertRefused("--port", port);
      assertThat(err.toString(UTF_8)).contains("cannot listen on port " + port);
      assertThat(err.toString(UTF_8)).contains("choose another one");
    }
  }

  @Test
  void aServerRefusesAPortInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertRefused("--serve", port);
      assertThat(err.toString(UTF_8)).contains("port " + port);
    }
  }

  private static String addressOfNobody() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + free.getLocalPort();
    }
  }

  @Test
  void twoDeadServersAreTooMany() throws Exception {
    try (FragmentServer live = FragmentServer.start(0)) {
      String servers = addressOfNobody() + ",127.0.0.1:" + live.port() + "," + addressOfNobody();
      assertRefused("--servers", servers);
    }
    assertThat(err.toString(UTF_8)).contains("1 of 3 servers answer, and 2 are needed");
    assertThat(err.toString(UTF_8)).contains("Connection refused");
  }

  @Test
  void oneDeadServerIsNot() throws Exception {
    try (FragmentServer one = FragmentServer.start(0);
        FragmentServer two = FragmentServer.start(0)) {
      String servers =
          "127.0.0.1:%d,127.0.0.1:%d,%s".formatted(one.port(), two.port(), addressOfNobody());
      int status = run("--servers", servers, "--records", "50", "--operations", "20");
      assertWithMessage(out + "\n" + err).that(status).isEqualTo(0);
    }
    assertThat(out.toString(UTF_8)).contains("no answer from server 3");
    assertThat(out.toString(UTF_8)).contains("0 with all 3 fragments, 50 with 2");
    assertThat(number("right")).isEqualTo(50);
  }

  /** A program that writes for a long time, in a JVM of its own, and its servers. */
  private record Running(Process process, BufferedReader output, List<ProcessHandle> servers)
      implements AutoCloseable {
    static Running start() throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  SplitStore.class.getName(),
                  "--records",
                  "1000000")
              .redirectErrorStream(true)
              .start();
      BufferedReader output =
          new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      StringBuilder head = new StringBuilder();
      for (String line; (line = output.readLine()) != null && !line.startsWith("Writing"); ) {
        head.append(line).append('\n');
      }
      List<ProcessHandle> servers = processes(head.toString());
      assertWithMessage(head.toString()).that(servers).hasSize(3);
      return new Running(process, output, servers);
    }

    void awaitServers() throws Exception {
      for (ProcessHandle server : servers) {
        server.onExit().get(60, TimeUnit.SECONDS);
      }
    }

    @Override
    public void close() throws IOException {
      process.destroyForcibly();
      output.close();
    }
  }

  @Test
  void noServerOutlivesAParentThatIsKilled() throws Exception {
    try (Running running = Running.start()) {
      running.process().toHandle().destroyForcibly();

      running.awaitServers();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there is no request to end there that a program could see
  void endsQuietlyWhenItIsToldTo() throws Exception {
    try (Running running = Running.start()) {
      running.process().toHandle().destroy(); // unlike Process.destroy, it leaves the output open

      assertThat(running.output().lines().filter(line -> line.contains("xception"))).isEmpty();
      assertThat(running.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      running.awaitServers();
    }
  }
}
