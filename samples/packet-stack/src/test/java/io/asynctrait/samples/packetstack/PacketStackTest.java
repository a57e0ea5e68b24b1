package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program from end to end, with drivers in processes of their own. */
@Timeout(120)
final class PacketStackTest {
  private static final Pattern REMAINS =
      Pattern.compile(
          "of ([0-9,]+) packets ([0-9,]+) are acknowledged, ([0-9,]+) sent and not acknowledged,"
              + " ([0-9,]+) not sent");

  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return PacketStack.run(
        args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String[] row(String title) {
    return out.toString(UTF_8)
        .lines()
        .filter(line -> line.startsWith(title + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + title + " in:\n" + out))
        .substring(title.length())
        .replace(",", "")
        .strip()
        .split("  +");
  }

  private int[] numbers(String title) {
    return Arrays.stream(row(title)).mapToInt(Integer::parseInt).toArray();
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace(",", ""));
  }

  @Test
  void allPacketsComeBackWhateverTheDriverDoes() {
    int status =
        run(
            ("--exchanges 1000 --packets 2000 --window 8 --stall-every 50 --stall-millis 5"
                    + " --damage-every 10")
                .split(" "));

    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(status).isEqualTo(0);
    int[] packets = {2_000, 200, 200};
    assertThat(numbers("packets sent")).isEqualTo(packets);
    assertThat(numbers("  of these acknowledged")).isEqualTo(packets);
    assertThat(numbers("  of these back, right, in order")).isEqualTo(packets);
    for (int most : numbers("most in flight, window 8")) {
      assertThat(most).isAtMost(8);
    }
    assertThat(numbers("waits for the window")[1]).isGreaterThan(0);
    int[] damaged = numbers("damaged frames found");
    assertThat(damaged[0]).isEqualTo(0);
    assertThat(damaged[1]).isEqualTo(0);
    assertThat(damaged[2]).isGreaterThan(0);
    assertThat(numbers("packets sent again")[2]).isGreaterThan(0);
    for (String driver : row("the driver says")) {
      assertThat(driver).endsWith(" frames");
    }
  }

  @Test
  void tellsWhatBecameOfThePacketsWhenTheDriverDies() {
    int status = run("--exchanges 1 --packets 1000 --die-after 50".split(" "));

    assertFailed(status, "packetstack: the driver process is gone (exit status 3); of 1,000 ");
    Matcher remains = remains();
    int acknowledged = number(remains.group(2));
    assertThat(acknowledged).isAtMost(50);
    assertThat(acknowledged + number(remains.group(3)) + number(remains.group(4)))
        .isEqualTo(number(remains.group(1)));
  }

  @Test
  void tellsWhatBecameOfThePacketsWhenTheDriverIsKilled() throws Exception {
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(() -> run("--exchanges 1 --packets 10000000".split(" ")));
    ProcessHandle driver = driverOf(ProcessHandle.current());
    Thread.sleep(1_500); // so that it is in the middle of it, but for a machine that is very slow
    driver.destroyForcibly();

    assertFailed(status.get(), "packetstack: the driver ");
    assertThat(err.toString(UTF_8)).contains("(exit status ");
  }

  private static ProcessHandle driverOf(ProcessHandle parent) throws InterruptedException {
    for (; ; ) {
      Optional<ProcessHandle> driver = parent.children().findFirst();
      if (driver.isPresent()) {
        return driver.get();
      }
      Thread.sleep(1);
    }
  }

  private Matcher remains() {
    Matcher remains = REMAINS.matcher(err.toString(UTF_8));
    assertWithMessage(err.toString(UTF_8)).that(remains.find()).isTrue();
    return remains;
  }

  private void assertFailed(int status, String message) {
    assertThat(err.toString(UTF_8)).startsWith(message);
    assertThat(err.toString(UTF_8).lines().count()).isEqualTo(1);
    assertThat(status).isEqualTo(2);
  }

  private void assertRefused(String message, String... args) {
    assertFailed(run(args), "packetstack: " + message);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there is no request to end there that a program could see
  void endsQuietlyWhenItIsToldTo() throws Exception {
    Path socket = directory.resolve("socket");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PacketStack.class.getName(),
                "--exchanges",
                "1",
                "--packets",
                "10000000",
                "--socket",
                socket.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      ProcessHandle driver = driverOf(process.toHandle());
      process.toHandle().destroy(); // unlike Process.destroy, it leaves the output open
      assertThat(output.lines().filter(line -> line.contains("xception"))).isEmpty();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      driver.onExit().get(30, TimeUnit.SECONDS);
      assertThat(Files.exists(socket)).isFalse();
    } finally {
      process.destroyForcibly();
    }
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
        "--packets",
        "--packets 0",
        "--packets -1",
        "--packets many",
        "--exchanges 0",
        "--window 0",
        "--window -64",
        "--size 3",
        "--size 65",
        "--size 4080",
        "--stall-every 0",
        "--stall-millis -1",
        "--damage-every 9",
        "--die-after 0",
        "--socket",
        "--verbose",
        "now"
      })
  void refusesABadArgument(String args) {
    assertRefused("", args.split(" "));
  }

  @Test
  void refusesAnEmptyPath() {
    assertRefused("--socket needs the path of a socket", "--socket", "");
  }

  @Test
  void refusesAPathThatIsNone() {
    assertRefused("", "--socket", "a\0b");
  }

  @Test
  void refusesAPathThatIsTooLong() {
    Path path = directory.resolve("s".repeat(200));

    assertRefused("cannot listen at " + path + ": ", "--socket", path.toString());
  }

  @Test
  void refusesAPathWhereThereIsNoDirectory() {
    Path path = directory.resolve("none").resolve("socket");

    assertRefused("cannot listen at " + path + ": ", "--socket", path.toString());
  }

  @Test
  void refusesAPathThatIsInUseAndLeavesItAlone() throws IOException {
    Path path = Files.writeString(directory.resolve("socket"), "mine");

    assertRefused("cannot listen at " + path + ": ", "--socket", path.toString());
    assertThat(Files.readString(path)).isEqualTo("mine");
  }

  @Test
  void removesItsSocket() {
    Path path = directory.resolve("socket");

    assertThat(run("--socket", path.toString(), "--exchanges", "1", "--packets", "1")).isEqualTo(0);
    assertThat(Files.exists(path)).isFalse();
  }
}
