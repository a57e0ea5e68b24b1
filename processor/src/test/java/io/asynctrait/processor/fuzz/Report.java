package io.asynctrait.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes failing programs as case files, with what is wrong in a file beside each. */
final class Report {
  private final Path directory;

  Report(Path directory) {
    this.directory = directory;
  }

  /** The case file. */
  Path write(Program program, Verdict verdict, long seed) {
    String name = "Seed" + Long.toUnsignedString(seed);
    try {
      Files.createDirectories(directory);
      Path file = directory.resolve(name + ".java");
      Files.writeString(file, program.print(Form.SUBJECT, name));
      Files.writeString(
          directory.resolve(name + ".txt"),
          "seed "
              + seed
              + "\n"
              + verdict.kind()
              + " "
              + verdict.key()
              + "\n"
              + verdict.details()
              + "\n");
      Files.writeString(directory.resolve(name + ".oracle.txt"), program.print(Form.ORACLE, name));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
