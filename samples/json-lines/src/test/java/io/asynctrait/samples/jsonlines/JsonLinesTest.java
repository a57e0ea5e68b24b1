package io.asynctrait.samples.jsonlines;

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
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program. */
@Timeout(60)
final class JsonLinesTest {
  private static final String EVENTS =
      """
      \ufeff{"path":"/a","status":200,"millis":1}
      {"path":"/b","status":500,"millis":2}\r

      {"path":"/b","status":503,"millis":4,"text":"caf\u00e9"}
      {"path":"/a","status":500}""";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path directory;

  private int run(String... args) {
    return JsonLines.run(
        args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("events.jsonl"), text);
  }

  /** Returns the columns of a row, without those commas. */
  private List<String> row(String key) {
    return out.toString(UTF_8)
        .lines()
        .filter(line -> line.startsWith(key + " "))
        .findFirst()
        .map(line -> Arrays.asList(line.replace(",", "").split(" +")))
        .orElseThrow(() -> new AssertionError("no " + key + " in:\n" + out));
  }

  private String errors() {
    return err.toString(UTF_8);
  }

  @Test
  void addsUpWhatIsInAFile() throws IOException {
    Path file = file(EVENTS);

    assertWithMessage("%s", err).that(run(file.toString())).isEqualTo(0);

    assertThat(row("/a").subList(1, 5)).containsExactly("2", "1.0", "1.0", "1.0").inOrder();
    assertThat(row("/b").subList(1, 5)).containsExactly("2", "6.0", "2.0", "3.0").inOrder();
    assertThat(row("all").subList(1, 5)).containsExactly("4", "7.0", "1.0", "2.3").inOrder();
    assertThat(out.toString(UTF_8)).contains("5 lines; 0 malformed, 1 empty");
    assertThat(errors()).isEmpty();
  }

  @Test
  void filtersAndGroups() throws IOException {
    Path file = file(EVENTS);

    assertThat(run(file.toString(), "--where=status>=500", "--by=status", "--where=path~b"))
        .isEqualTo(0);

    assertThat(row("500").get(1)).isEqualTo("1");
    assertThat(row("503").get(1)).isEqualTo("1");
    assertThat(row("all").get(1)).isEqualTo("2");
  }

  @Test
  void tellsOfMalformedLinesAndGoesOn() throws IOException {
    Path file =
        file("{\"path\":\"/a\"}\nnonsense\n{\"path\":\n{\"path\":\"/a\"}\n\u001b]0;title\n");

    assertThat(run(file.toString(), "--shown=2")).isEqualTo(3);

    assertThat(row("all").get(1)).isEqualTo("2");
    assertThat(out.toString(UTF_8)).contains("malformed lines, the first 2 of 3:");
    assertThat(out.toString(UTF_8)).contains("  line 2, column 1: Unrecognized token 'nonsense'");
    assertThat(out.toString(UTF_8)).contains("  line 3, column 9: Unexpected end-of-input");
    assertThat(out.toString(UTF_8)).doesNotContain("\u001b");
    assertThat(errors()).isEqualTo("json-lines: 3 of 5 lines are malformed\n");
  }

  @Test
  void aLineOverTheLimitIsMalformed() throws IOException {
    Path file = file("{\"path\":\"" + "x".repeat(100_000) + "\"}\n{\"path\":\"/a\"}\n");

    assertThat(run(file.toString(), "--max-line=16")).isEqualTo(3);

    assertThat(out.toString(UTF_8)).contains("line 1, column 17: longer than 16 bytes");
    assertThat(row("/a").get(1)).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\r\n", "\ufeff"})
  void anEmptyFileHasNoEvents(String text) throws IOException {
    Path file = file(text);

    assertThat(run(file.toString())).isEqualTo(0);

    assertThat(row("all").get(1)).isEqualTo("0");
  }

  @Test
  void makesItsOwnDataAndReadsIt() {
    assertWithMessage("%s", err).that(run("--megabytes=30")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).contains("target/sample-30.jsonl: made, with ");
    assertThat(out.toString(UTF_8)).contains("; 2 malformed, ");
    assertThat(row("buffers").get(1)).isNotEqualTo("0");
    assertThat(Integer.parseInt(row("buffers").get(1))).isAtMost(9);
  }

  @Test
  void makesTheSameDataEachTime() throws IOException {
    Path one = directory.resolve("one");
    Path two = directory.resolve("two");

    assertThat(run("--generate=" + one, "--megabytes=1")).isEqualTo(0);
    assertThat(run("--generate=" + two, "--megabytes=1")).isEqualTo(0);

    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    assertThat(Files.size(one)).isAtLeast(1_000_000);
    assertThat(Files.exists(directory.resolve("one.part"))).isFalse();
  }

  @Test
  void generatesOverNoFile() throws IOException {
    Path file = file("precious");

    assertRefused("exists already", "--generate=" + file);

    assertThat(Files.readString(file)).isEqualTo("precious");
  }

  @Test
  void readsFromAServer() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(
              () -> {
                try (Socket socket = server.accept()) {
                  for (byte one :
                      EVENTS.getBytes(UTF_8)) { // in as many pieces as the network likes
                    socket.getOutputStream().write(one);
                  }
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      String address = server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();

      assertWithMessage("%s", err).that(run("--connect=" + address)).isEqualTo(0);

      sending.get();
      assertThat(row("all").get(1)).isEqualTo("4");
    }
  }

  @Test
  void readsFromAClient() throws Exception {
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> run("--listen=0"));
    while (!errors().contains("\n")) {
      Thread.sleep(10);
    }
    String[] address = errors().strip().replace("listening on ", "").split(":");
    try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
      socket.getOutputStream().write(EVENTS.getBytes(UTF_8));
    }

    assertThat(running.get()).isEqualTo(0);
    assertThat(row("all").get(1)).isEqualTo("4");
  }

  @Test
  void printsWhatItHasWhenAConnectionBreaks() throws Exception {
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> run("--listen=0"));
    while (!errors().contains("\n")) {
      Thread.sleep(10);
    }
    String[] address = errors().strip().replace("listening on ", "").split(":");
    try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
      socket.getOutputStream().write(EVENTS.getBytes(UTF_8));
      socket.setSoLinger(true, 0); // closes by a reset, which overtakes what was not read
    }

    assertThat(running.get()).isEqualTo(1);
    assertThat(Integer.parseInt(row("all").get(1))).isAtMost(3);
    assertThat(errors()).contains("json-lines: reading the client failed behind line ");
    assertThat(errors()).contains("what is printed ends there");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(0);

    assertThat(out.toString(UTF_8)).isEqualTo(Options.USAGE);
    assertThat(errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--verbose",
        "-x",
        "--by",
        "--by=",
        "--top=0",
        "--top=many",
        "--top",
        "--shown=-1",
        "--keys=0",
        "--max-line=15",
        "--max-line=1e6",
        "--buffers=0",
        "--megabytes=0",
        "--megabytes=-1",
        "--where=status",
        "--where=",
        "--connect=localhost",
        "--connect=:80",
        "--connect=localhost:0",
        "--connect=localhost:65536",
        "--listen=65536",
        "--listen=x",
        "--generate=",
        "one two",
        "one --listen=0",
        "--listen=0 --connect=localhost:1",
        "one --generate=two",
      })
  void refusesABadArgument(String args) {
    assertRefused("", args.split(" "));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertRefused("there is no file", directory.resolve("nothing").toString());
  }

  @Test
  void refusesADirectory() {
    assertRefused("is a directory", directory.toString());
  }

  @Test
  void refusesToGenerateWhereItCannot() {
    assertRefused("cannot write", "--generate=" + directory.resolve("no/such/file"));
  }

  @Test
  void refusesAServerThatIsNotThere() throws IOException {
    int port;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = server.getLocalPort();
    }
    assertRefused("is it running?", "--connect=127.0.0.1:" + port);
  }

  @Test
  void refusesAHostThatIsNotThere() {
    assertRefused("there is no such host", "--connect=no-such-host.invalid:80");
  }

  @Test
  void refusesAPortInUse() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused("port " + other.getLocalPort(), "--listen=" + other.getLocalPort());
    }
  }

  private void assertRefused(String reason, String... args) {
    assertThat(run(args)).isEqualTo(2);

    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(errors().lines().count()).isEqualTo(1);
    assertThat(errors()).startsWith("json-lines: ");
    assertThat(errors()).contains(reason);
  }

  private static ProcessBuilder java(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx20m",
                "-cp",
                System.getProperty("java.class.path"),
                JsonLines.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  @Test
  void aSmallHeapDoesForALargeFile() throws Exception {
    Path file = directory.resolve("large");
    assertThat(run("--generate=" + file, "--megabytes=60")).isEqualTo(0);

    Process process = java(file.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertWithMessage(output).that(process.waitFor()).isEqualTo(3); // for there are malformed lines
    assertThat(output).contains("lines; 4 malformed");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there is no request to end there that a program could see
  void endsQuietlyWhenItIsToldTo() throws Exception {
    Process process = java("--listen=0").redirectErrorStream(true).start();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(output.readLine()).contains("listening");
      process.toHandle().destroy(); // unlike Process.destroy, it leaves the output open
      assertThat(output.lines().toList()).isEmpty();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
