package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/behaviours.md} true: every row is there, and every test that it names. */
final class BehavioursTest {
  private static final int ROWS = 218;
  private static final Path ROOT = Path.of("..");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\d+) \\| (.*) \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);
  private static final Pattern TEST = Pattern.compile("`([^`]+)`");

  /** The tests of each row. */
  private static Map<Integer, List<String>> rows() throws IOException {
    Map<Integer, List<String>> rows = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(ROOT.resolve("docs/behaviours.md")));
    while (row.find()) {
      List<String> tests = new ArrayList<>();
      Matcher test = TEST.matcher(row.group(4));
      while (test.find()) {
        tests.add(test.group(1));
      }
      assertWithMessage("row %s has no verdict", row.group(1)).that(row.group(3)).isNotEmpty();
      assertThat(rows.put(Integer.parseInt(row.group(1)), tests)).isNull();
    }
    return rows;
  }

  @Test
  void everyRowIsThere() throws IOException {
    assertThat(rows().keySet())
        .containsExactlyElementsIn(IntStream.rangeClosed(1, ROWS).boxed().toList());
  }

  @Test
  void everyRowHasTestsThatExist() throws IOException {
    Map<String, Path> classes = testClasses();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> row : rows().entrySet()) {
      if (row.getValue().isEmpty()) {
        missing.add("row " + row.getKey() + " has no test");
      }
      for (String test : row.getValue()) {
        if (!exists(test, classes)) {
          missing.add("row " + row.getKey() + ": " + test);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean exists(String test, Map<String, Path> classes) throws IOException {
    String name = test.replaceAll("#.*", "");
    Path file =
        name.endsWith(".java")
            ? RESOURCES.resolve(name)
            : name.contains("/")
                ? RESOURCES.resolve("cases").resolve(name + ".java")
                : classes.get(name);
    if (file == null || !Files.exists(file)) {
      return false;
    }
    return !test.contains("#")
        || Files.readString(file).contains(" " + test.replaceAll(".*#", "") + "(");
  }

  /** The test classes of all modules, by simple name. */
  private static Map<String, Path> testClasses() throws IOException {
    Map<String, Path> classes = new TreeMap<>();
    for (String module : List.of("runtime", "processor", "samples", "stress")) {
      Path sources = ROOT.resolve(module).resolve("src");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.toString().matches(".*(Test|Stress)\\.java"))
            .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
      }
    }
    return classes;
  }
}
