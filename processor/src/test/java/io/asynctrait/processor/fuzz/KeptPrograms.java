package io.asynctrait.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs that once showed a bug. A new one is written to {@code target/fuzz}, ready to be moved
 * to {@code src/test/resources/fuzz}, from where it is run with every build.
 */
final class KeptPrograms {
  private static final Path KEPT = Path.of("src", "test", "resources", "fuzz");
  private static final Path FOUND = Path.of("target", "fuzz");

  private KeptPrograms() {}

  /** The programs of earlier bugs. */
  static List<Program> all() throws IOException {
    List<Program> programs = new ArrayList<>();
    try (Stream<Path> files = Files.list(KEPT)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.endsWith("Cancelled")) {
          Path cancelled = KEPT.resolve(name + "Cancelled.java");
          String oracle = Files.exists(cancelled) ? Files.readString(cancelled) : "";
          programs.add(new Program(name, Files.readString(file), oracle, List.of()));
        }
      }
    }
    return programs;
  }

  /** Writes a program that shows a bug, and returns a description. */
  static String write(Fuzzer.Bug bug, int number) {
    String name = "Bug" + number + "In" + Math.abs((long) bug.program().choices().hashCode());
    String old = bug.program().name() + "\\b";
    String oldCancelled = bug.program().cancelName() + "\\b";
    Path file = FOUND.resolve(name + ".java");
    try {
      Files.createDirectories(FOUND);
      Files.writeString(file, bug.program().text().replaceAll(old, name));
      if (!bug.program().cancelText().isEmpty()) {
        Files.writeString(
            FOUND.resolve(name + "Cancelled.java"),
            bug.program().cancelText().replaceAll(oldCancelled, name + "Cancelled"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "bug "
        + number
        + ", in "
        + file
        + ":\n"
        + bug.program().text()
        + bug.difference()
        + "\n";
  }
}
