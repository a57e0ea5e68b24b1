package io.asynctrait.processor;

import io.asynctrait.processor.cases.LanguageLevel;
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
    return sources(name, LanguageLevel.available());
  }

  /** The sources of one that are written for {@code level} or an earlier one. */
  static List<Path> sources(String name, int level) throws IOException {
    return TestCompilation.sources(ROOT.resolve(name)).stream()
        .filter(file -> LanguageLevel.suffices(file, level))
        .toList();
  }
}
