package io.asynctrait.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The level of the language that a test file needs: its first line may be {@code // level: 21}. */
public final class LanguageLevel {
  private static final String MARK = "// level:";

  private LanguageLevel() {}

  /** The level that test files are compiled at. */
  public static int available() {
    return Integer.getInteger("cases.release", Runtime.version().feature());
  }

  /** Whether {@code file} can be compiled. */
  public static boolean suffices(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .findFirst()
          .filter(line -> line.startsWith(MARK))
          .map(line -> Integer.parseInt(line.substring(MARK.length()).strip()) <= available())
          .orElse(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
