package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same sources give the same bytes and the same messages: in any order of the files, in one
 * round or in several, and all at once or each file by itself with the others on the class path.
 */
final class DeterminismTest {
  private static final Path RESOURCES = SourceSets.ROOT;
  private static final int SHUFFLES = 2;

  /** A smaller directory is compiled file by file. */
  private static final int MOST_PARTS = 6;

  @TempDir private Path directory;

  static List<String> inputs() throws IOException {
    return SourceSets.names();
  }

  /** Directories whose sources are refused. */
  static List<String> refused() throws IOException {
    try (Stream<Path> declarations = Files.list(RESOURCES.resolve("bad"));
        Stream<Path> bodies = Files.list(RESOURCES.resolve("bodies-bad"))) {
      return Stream.concat(declarations, bodies)
          .map(path -> RESOURCES.relativize(path).toString())
          .filter(DeterminismTest::hasSources)
          .sorted()
          .toList();
    }
  }

  /** Some are about newer levels of the language alone. */
  private static boolean hasSources(String input) {
    try {
      return !SourceSets.sources(input).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theOrderOfTheFilesDoesNotMatter(String input) throws IOException {
    List<Path> sources = SourceSets.sources(input);
    Map<String, String> expected = generate("expected", sources);

    for (int seed = 0; seed < SHUFFLES; seed++) {
      assertSame(expected, generate("shuffled" + seed, shuffled(sources, seed)));
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theRoundInWhichAFileComesDoesNotMatter(String input) throws IOException {
    List<Path> sources = SourceSets.sources(input);
    Map<String, String> expected = generate("expected", sources);

    for (int late : List.of(1, 2)) {
      LateSources processor = new LateSources(sources, late);
      TestCompilation compilation =
          TestCompilation.run(
              processor.early(),
              directory.resolve("late" + late),
              List.of(processor, new AsyncTraitProcessor()),
              "-proc:only");
      assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
      Map<String, String> generated = new TreeMap<>(compilation.generated());
      generated.keySet().removeAll(processor.written());
      assertSame(expected, generated);
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void whatElseIsCompiledDoesNotMatter(String input) throws IOException {
    List<Path> sources = SourceSets.sources(input);
    // Without -parameters a class file does not tell how the parameters of abstract methods are
    // named, and shims call them arg0, arg1.
    Map<String, String> expected = generate(directory.resolve("all"), sources, "-parameters");
    String classPath =
        directory.resolve("all/classes")
            + File.pathSeparator
            + System.getProperty("java.class.path");

    Map<String, String> generated = new TreeMap<>();
    int step = sources.size() / MOST_PARTS + 1;
    for (int i = 0; i < sources.size(); i += step) {
      List<Path> part = sources.subList(i, Math.min(i + step, sources.size()));
      generated.putAll(
          generate(directory.resolve("part" + i), part, "-proc:only", "-cp", classPath));
    }

    assertSame(expected, generated);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void messagesOfAFileComeInOneOrder(String input) throws IOException {
    List<Path> sources = SourceSets.sources(input);
    Map<String, List<String>> expected = messages("expected", sources);
    assertThat(expected).isNotEmpty();

    for (int seed = 0; seed < SHUFFLES; seed++) {
      assertThat(messages("shuffled" + seed, shuffled(sources, seed))).isEqualTo(expected);
    }
  }

  private Map<String, String> generate(String output, List<Path> sources) throws IOException {
    return generate(directory.resolve(output), sources, "-proc:only");
  }

  private static Map<String, String> generate(Path output, List<Path> sources, String... options)
      throws IOException {
    TestCompilation compilation =
        TestCompilation.run(sources, output, new AsyncTraitProcessor(), options);
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    return compilation.generated();
  }

  /** What is said of each file, in the order in which it is said. */
  private Map<String, List<String>> messages(String output, List<Path> sources) throws IOException {
    return TestCompilation.run(
            sources, directory.resolve(output), new AsyncTraitProcessor(), "-proc:only")
        .diagnostics()
        .stream()
        .collect(
            Collectors.groupingBy(
                d -> d.getSource() == null ? "" : d.getSource().getName(),
                TreeMap::new,
                Collectors.mapping(
                    d -> d.getLineNumber() + ":" + d.getColumnNumber() + " " + d.getMessage(null),
                    Collectors.toList())));
  }

  private static List<Path> shuffled(List<Path> sources, int seed) {
    List<Path> shuffled = new ArrayList<>(sources);
    if (seed == 0) {
      Collections.reverse(shuffled);
    } else {
      Collections.shuffle(shuffled, new Random(seed));
    }
    return shuffled;
  }

  /** Compares file by file, so that a failure shows the one that differs. */
  private static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, text) -> assertWithMessage(name).that(actual.get(name)).isEqualTo(text));
  }
}
