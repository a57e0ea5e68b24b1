package io.asynctrait.samples.treewalk;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, on small trees. */
@Timeout(60)
final class TreeWalkTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path root;

  private int run(String... args) {
    return run(new Disk(), args);
  }

  private int run(Disk disk, String... args) {
    return TreeWalk.run(
        args, disk, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  /** Asserts a figure, which both variants have to come to. */
  private void assertRow(String title, long figure) {
    String[] figures =
        output()
            .lines()
            .filter(line -> line.startsWith(title + "  "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + title + " in:\n" + out))
            .substring(title.length())
            .replace(",", "")
            .strip()
            .split(" +");
    assertWithMessage(title).that(figures).asList().containsExactly("" + figure, "" + figure);
  }

  private void assertDigestIsThatOfTheTree() throws IOException {
    List<String> digests = output().lines().filter(line -> line.startsWith("digest")).toList();
    assertThat(digests).containsExactly("digest " + ReferenceDigest.of(root));
  }

  private String output() {
    return out.toString(UTF_8);
  }

  private void write(String file, int length, int seed) throws IOException {
    byte[] content = new byte[length];
    new Random(seed).nextBytes(content);
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, content);
  }

  @Test
  void walksATree() throws IOException {
    write("a", 10, 1);
    write("b/c/d", 20, 2);
    write("b/e", 20, 2);
    write("b/empty", 0, 0);
    write("f", 0, 0);
    Files.createDirectory(root.resolve("nothing"));

    assertWithMessage("%s", err).that(run(root.toString())).isEqualTo(0);

    assertRow("directories", 4);
    assertRow("files", 5);
    assertRow("of them large", 0);
    assertRow("bytes", 50);
    assertRow("files that are copies", 1);
    assertRow("bytes of these", 20);
    assertDigestIsThatOfTheTree();
  }

  @ParameterizedTest
  @ValueSource(ints = {Block.SIZE - 1, Block.SIZE, Block.SIZE + 1, 3 * Block.SIZE + 7})
  void readsLargeFilesBlockByBlock(int length) throws IOException {
    write("large", length, 1);
    write("small", 99, 1);
    Files.write(root.resolve("zeros"), new byte[2 * Block.SIZE + 5]);

    assertWithMessage("%s", err).that(run(root.toString(), "--large-from=100")).isEqualTo(0);

    assertRow("of them large", 2);
    assertRow("bytes", length + 99 + 2 * Block.SIZE + 5);
    assertRow("blocks of zeros in large files", 3);
    assertDigestIsThatOfTheTree();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--concurrency=1", "--concurrency=2", "--concurrency=50"})
  void theDigestDoesNotDependOnTheOrder(String concurrency) throws IOException {
    for (int i = 0; i < 300; i++) {
      write(i % 7 + "/" + i % 5 + "/" + i, i * 13, i);
    }

    assertThat(run(root.toString(), concurrency, "--large-from=2000")).isEqualTo(0);

    assertRow("files", 300);
    assertDigestIsThatOfTheTree();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // links need a privilege there
  void followsNoLinks() throws IOException {
    write("b/file", 10, 1);
    Files.createSymbolicLink(root.resolve("b/up"), Path.of(".."));
    Files.createSymbolicLink(root.resolve("self"), Path.of("self"));
    Files.createSymbolicLink(root.resolve("nowhere"), Path.of("/no/such/file"));
    Files.createSymbolicLink(root.resolve("copy"), Path.of("b/file"));

    assertWithMessage("%s", err).that(run(root.toString())).isEqualTo(0);

    assertRow("links, not followed", 4);
    assertRow("files", 1);
    assertRow("directories", 2);
    assertDigestIsThatOfTheTree();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there are no pipes in directories
  void opensNoPipes() throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
    write("file", 10, 1);

    assertWithMessage("%s", err).that(run(root.toString())).isEqualTo(0);

    assertRow("pipes and the like, not opened", 1);
    assertRow("files", 1);
  }

  @Test
  void aTreeMayBeNestedAThousandDeep() throws IOException {
    Path directory = root;
    for (int i = 0; i < 1_000; i++) {
      directory = directory.resolve("d");
    }
    Files.createDirectories(directory);
    Files.write(directory.resolve("file"), new byte[10]);

    assertWithMessage("%s", err).that(run(root.toString())).isEqualTo(0);

    assertRow("directories", 1_001);
    assertRow("files", 1);
    assertDigestIsThatOfTheTree();
    // By hand, as JUnit takes a minute for it.
    Files.delete(directory.resolve("file"));
    for (Path empty = directory; !empty.equals(root); empty = empty.getParent()) {
      Files.delete(empty);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // other permissions
  void countsWhatItHasNoPermissionFor() throws IOException {
    write("file", 10, 1);
    write("secret", 10, 1);
    write("closed/file", 10, 1);
    Files.setPosixFilePermissions(
        root.resolve("secret"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        root.resolve("closed"), PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(root.resolve("secret")), "this user may read everything");
      assertThat(run(root.toString())).isEqualTo(3);
    } finally {
      Files.setPosixFilePermissions(
          root.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }

    assertRow("unreadable", 2);
    assertRow("files", 1);
  }

  /** A disk on which things named so go wrong. */
  private static final class FaultyDisk extends Disk {
    @Override
    List<Entry> list(Path directory) throws IOException {
      fail(directory);
      return super.list(directory);
    }

    @Override
    ReadableByteChannel open(Path file) throws IOException {
      fail(file);
      return super.open(file);
    }

    @Override
    String target(Path link) throws IOException {
      fail(link);
      return super.target(link);
    }

    private static void fail(Path path) throws IOException {
      String name = path.getFileName().toString();
      if (name.startsWith("secret")) {
        throw new AccessDeniedException(path.toString());
      }
      if (name.startsWith("gone")) {
        throw new NoSuchFileException(path.toString());
      }
      if (name.startsWith("bad")) {
        throw new IOException("Input/output error");
      }
    }
  }

  @Test
  void countsWhatItCannotRead() throws IOException {
    write("file", 10, 1);
    write("secret-file", 10, 1);
    write("secret-directory/x", 10, 1);
    write("bad-large-file", 3_000, 1);
    write("gone-file", 10, 1);
    write("gone-large-file", 3_000, 1);
    write("gone-directory/x", 10, 1);

    assertThat(run(new FaultyDisk(), root.toString(), "--large-from=1000")).isEqualTo(3);

    assertRow("files", 1);
    assertRow("directories", 1);
    assertRow("unreadable", 3);
    assertRow("vanished", 3);
    assertThat(output()).contains("secret-file: AccessDeniedException\n");
    assertThat(output()).contains("secret-directory: AccessDeniedException\n");
    assertThat(output()).contains("bad-large-file: IOException: Input/output error\n");
    assertThat(output()).contains("gone-directory: vanished\n");
    assertThat(err.toString(UTF_8))
        .isEqualTo("tree-walk: not everything could be read as it was, see above\n");
  }

  @Test
  void countsFilesThatGrow() throws IOException {
    write("file", 10, 1);
    write("large", 3_000, 1);
    Disk growing =
        new Disk() {
          @Override
          ReadableByteChannel open(Path file) throws IOException {
            Files.write(file, new byte[1], StandardOpenOption.APPEND);
            return super.open(file);
          }
        };

    assertThat(run(growing, root.toString(), "--large-from=1000")).isEqualTo(3);

    assertRow("changed while they were read", 2);
    assertThat(output()).contains("file: changed while it was read\n");
  }

  @Test
  void tellsWhenTheTreeChangesInBetween() throws IOException {
    write("file", 10, 1);
    AtomicInteger listings = new AtomicInteger();
    Disk changing =
        new Disk() {
          @Override
          List<Entry> list(Path directory) throws IOException {
            if (listings.incrementAndGet() == 2) {
              write("file", 10, 2);
            }
            return super.list(directory);
          }
        };

    assertThat(run(changing, root.toString())).isEqualTo(3);

    assertThat(err.toString(UTF_8))
        .isEqualTo("tree-walk: the tree has changed between the two walks\n");
  }

  @Test
  void namesCannotSpeakToTheTerminal() throws IOException {
    Path name;
    try {
      name = Files.write(root.resolve("secret\u001b[2J"), new byte[1]);
    } catch (IOException | InvalidPathException e) {
      assumeTrue(false, "no such names here");
      return;
    }

    assertThat(run(new FaultyDisk(), root.toString())).isEqualTo(3);

    assertThat(name.toString()).contains("\u001b");
    assertThat(output()).doesNotContain("\u001b");
    assertThat(output()).contains("secret?[2J: AccessDeniedException");
  }

  @Test
  void makesATreeOnceAndWalksIt() {
    String[] options = {"--files=230", "--large-files=2", "--large-megabytes=3"};
    assertWithMessage("%s", err).that(run(options)).isEqualTo(0);
    assertRow("files", 232);
    assertRow("of them large", 2);
    assertRow("files that are copies", 23);
    assertRow("blocks of zeros in large files", 2);
    String digest = output().lines().filter(line -> line.startsWith("digest")).findFirst().get();

    out.reset();
    assertThat(run(options)).isEqualTo(0);
    assertThat(output()).contains(digest);
    assertThat(output()).doesNotContain("made");
  }

  @Test
  void printsWhatIsInTheFrames() throws IOException {
    assertThat(run(root.toString())).isEqualTo(0);

    assertThat(output())
        .contains("AsyncTrait_SegmentedWalker_file\n  SegmentedWalker self, Entry file\n");
    assertThat(output()).contains("MessageDigest digest");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(0);

    assertThat(output()).isEqualTo(Options.USAGE);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--verbose",
        "-x",
        "--files",
        "--files=0",
        "--files=-1",
        "--files=many",
        "--large-files=101",
        "--large-megabytes=0",
        "--concurrency=0",
        "--concurrency=257",
        "--large-from=0",
        ". .",
      })
  void refusesABadArgument(String args) {
    assertRefused("", args.split(" "));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertRefused("there is no directory", root.resolve("nothing").toString());
  }

  @Test
  void refusesAFile() throws IOException {
    assertRefused("is not a directory", Files.createFile(root.resolve("file")).toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // other permissions
  void refusesADirectoryWithoutPermission() throws IOException {
    Path closed = Files.createDirectory(root.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything");

    assertRefused("no permission", closed.toString());
  }

  private void assertRefused(String reason, String... args) {
    assertThat(run(args)).isEqualTo(2);

    assertThat(output()).isEmpty();
    assertThat(err.toString(UTF_8).lines().count()).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("tree-walk: ");
    assertThat(err.toString(UTF_8)).contains(reason);
  }
}
