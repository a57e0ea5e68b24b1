package io.asynctrait.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources under {@code src/test/resources/cases}. */
final class CaseFiles {
  private static final String SUPPORT = "support";

  private CaseFiles() {}

  /** What every case is compiled with. */
  static List<Path> support() {
    return sources().filter(CaseFiles::isSupport).toList();
  }

  /**
   * The case files, all or those chosen by the system property {@code cases}: names such as {@code
   * loops/While}, or topics such as {@code loops}, separated by commas.
   *
   * <p>A file that needs a higher {@link LanguageLevel} is left out.
   */
  static List<Path> selected() {
    String selection = System.getProperty("cases", "");
    List<Path> chosen =
        sources().filter(file -> !isSupport(file) && isSelected(name(file), selection)).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException("no case is named " + selection);
    }
    return chosen.stream().filter(LanguageLevel::suffices).toList();
  }

  private static boolean isSelected(String name, String selection) {
    if (selection.isBlank()) {
      return true;
    }
    return Stream.of(selection.split(","))
        .map(String::strip)
        .anyMatch(chosen -> name.equals(chosen) || name.startsWith(chosen + "/"));
  }

  /** The name of a case file, {@code topic/Name}. */
  static String name(Path file) {
    String simpleName = file.getFileName().toString().replace(".java", "");
    return file.getParent().getFileName() + "/" + simpleName;
  }

  /** The class that a case file declares. */
  static String className(Path file) {
    return "cases." + name(file).replace('/', '.');
  }

  private static boolean isSupport(Path file) {
    return file.getParent().endsWith(SUPPORT);
  }

  private static Stream<Path> sources() {
    URL anchor = CaseFiles.class.getResource("/cases/support/AsyncCase.java");
    try (Stream<Path> files = Files.walk(Path.of(anchor.toURI()).getParent().getParent())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
