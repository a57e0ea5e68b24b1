package io.asynctrait.samples.jsonlines;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where sample data goes: beside the classes in target, or else to the directory for such files.
 */
final class SampleFile {
  private SampleFile() {}

  static Path path(int megabytes) {
    return directory().resolve("sample-" + megabytes + ".jsonl");
  }

  private static Path directory() {
    CodeSource code = SampleFile.class.getProtectionDomain().getCodeSource();
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
}
