package io.asynctrait.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The directories of test sources that compile, each by itself. */
final class SourceSets {
  static final Path ROOT = Path.of("src/test/resources");

  private SourceSets() {}

  /** Their names below {@link #ROOT}. */
  static List<String> names() throws IOException {
    try (Stream<Path> shims = Files.list(ROOT.resolve("shims"))) {
      return Stream.concat(
              Stream.of("cases", "shims-run", "polled", "allocation"),
              shims.map(path -> "shims/" + path.getFileName()).sorted())
          .toList();
    }
  }

  /** The sources of one, without golden ones. */
  static List<Path> sources(String name) throws IOException {
    return TestCompilation.sources(ROOT.resolve(name));
  }
}
