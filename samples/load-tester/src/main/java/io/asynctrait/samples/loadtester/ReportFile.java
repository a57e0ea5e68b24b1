package io.asynctrait.samples.loadtester;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the report goes. */
final class ReportFile {
  private static final String NAME = "load-test.html";

  private ReportFile() {}

  /** Returns the file in the directory where this sample was built, else in the current one. */
  static Path standard() {
    CodeSource code = ReportFile.class.getProtectionDomain().getCodeSource();
    try {
      if (code != null) {
        Path here = Path.of("").toAbsolutePath();
        Path target = Path.of(code.getLocation().toURI()).toAbsolutePath().getParent();
        if (target.endsWith("target")) {
          return (target.startsWith(here) ? here.relativize(target) : target).resolve(NAME);
        }
      }
    } catch (URISyntaxException e) {
      // the current directory will do
    }
    return Path.of(NAME);
  }

  /** Finds out before the run whether the report can be written after it. */
  static void requireWritable(Path file) throws UsageException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || Files.isDirectory(file)) {
      throw cannotWrite(file, "it is a directory");
    }
    if (!Files.isDirectory(directory)) {
      throw cannotWrite(file, "there is no directory " + directory);
    }
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
        Files.delete(file);
      } else if (!Files.isWritable(file)) {
        throw cannotWrite(file, "it is read-only");
      }
    } catch (IOException e) {
      throw cannotWrite(file, e.toString());
    }
  }

  static UsageException cannotWrite(Path file, String reason) {
    return new UsageException(
        "the report cannot be written to " + file + ": " + reason + "; choose another --report");
  }
}
