package io.asynctrait.samples.treewalk;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.SplittableRandom;

/**
 * Makes a tree of many small files and some large ones, the same each time: one file in ten is the
 * copy of another, a third of each large one is a hole, and a link leads back to the top.
 */
final class SampleTree {
  private static final int FILES_IN_DIRECTORY = 100;
  private static final int DIRECTORIES_IN_DIRECTORY = 10;
  private static final int NESTED = 50;

  private final Path root;
  private volatile long files;

  SampleTree(Path root) {
    this.root = root;
  }

  /** Returns where such trees go: beside the classes in target, or else where such files go. */
  static Path directory() {
    CodeSource code = SampleTree.class.getProtectionDomain().getCodeSource();
    if (code != null) {
      try {
        Path target = Path.of(code.getLocation().toURI()).toAbsolutePath().getParent();
        if (target.endsWith("target") && Files.isWritable(target)) {
          Path here = Path.of("").toAbsolutePath();
          return target.startsWith(here) ? here.relativize(target) : target;
        }
      } catch (URISyntaxException e) {
        // elsewhere, then
      }
    }
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** How many files there are so far; for any thread. */
  long files() {
    return files;
  }

  /** Makes the tree, complete or not at all. */
  void make(int small, int large, int largeMegabytes) throws IOException {
    Path part = root.resolveSibling(root.getFileName() + ".part");
    delete(part);
    Files.createDirectories(part);
    for (int i = 0; i < small; i++) {
      Path directory = part.resolve(directoryOf(i / FILES_IN_DIRECTORY));
      if (i % FILES_IN_DIRECTORY == 0) {
        Files.createDirectories(directory);
      }
      Files.write(directory.resolve("file-" + i), small(i % 10 == 9 ? i - 1 : i));
      files = i + 1;
    }
    Path deep = part.resolve("nested/".repeat(NESTED));
    Files.createDirectories(deep);
    for (int i = 0; i < large; i++) {
      writeLarge((i % 2 == 0 ? part : deep).resolve("large-" + i), i, largeMegabytes);
      files = small + i + 1;
    }
    try {
      Files.createSymbolicLink(part.resolve("loop"), Path.of("."));
    } catch (UnsupportedOperationException | IOException e) {
      // not everywhere are there links, or anybody's right to make them
    }
    Files.move(part, root);
  }

  /** Ten directories, ten in each of them, and so on. */
  private static Path directoryOf(int number) {
    Path below = Path.of("directory-" + number % DIRECTORIES_IN_DIRECTORY);
    return number < DIRECTORIES_IN_DIRECTORY
        ? below
        : directoryOf(number / DIRECTORIES_IN_DIRECTORY - 1).resolve(below);
  }

  private static byte[] small(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] content = new byte[100 + random.nextInt(3_000)];
    random.nextBytes(content);
    return content;
  }

  private static void writeLarge(Path file, int seed, int megabytes) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] block = new byte[Block.SIZE];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < megabytes; i++) {
        if (i % 3 == 2) {
          out.write(new byte[Block.SIZE]);
        } else {
          random.nextBytes(block);
          out.write(block);
        }
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
