package io.asynctrait.processor.translate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.asynctrait.processor.cases.LanguageLevel;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Diagnostic;
import io.asynctrait.processor.diagnostic.Site;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks {@code bodies-bad}, where each expected error stands on its line as {@code // error: ID},
 * and {@code bodies-good}, where none is expected.
 */
final class BodyCheckerTest {
  private static final Path BAD = Path.of("src/test/resources/bodies-bad");
  private static final Path GOOD = Path.of("src/test/resources/bodies-good");
  private static final Pattern MARK = Pattern.compile("// error: ([A-Z0-9, ]+)");

  static List<Path> bad() throws IOException {
    return filesIn(BAD).stream().filter(LanguageLevel::suffices).toList();
  }

  static List<Path> good() throws IOException {
    return filesIn(GOOD).stream().filter(LanguageLevel::suffices).toList();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void errorsStandOnTheirLines(Path file) throws IOException {
    List<String> expected = expectedIn(file);
    assertThat(expected).isNotEmpty();
    assertThat(check(file)).containsExactlyElementsIn(expected).inOrder();
  }

  @ParameterizedTest
  @MethodSource("good")
  void nothingIsRefused(Path file) throws IOException {
    assertThat(expectedIn(file)).isEmpty();
    assertThat(check(file)).isEmpty();
  }

  @Test
  void everyFolderIsNamedAfterAnErrorInIt() throws IOException {
    for (Path file : filesIn(BAD)) {
      String id = BAD.relativize(file).getName(0).toString();
      assertWithMessage(file.toString())
          .that(expectedIn(file).stream().anyMatch(line -> line.endsWith(id)))
          .isTrue();
    }
  }

  @Test
  void everyCodeOfBodiesHasACase() throws IOException {
    // Types without a name are found when values are kept.
    Set<String> covered = new TreeSet<>(Set.of("AT111"));
    for (Path file : filesIn(BAD)) {
      covered.add(BAD.relativize(file).getName(0).toString());
    }
    Set<String> codes = new TreeSet<>();
    for (Code code : Code.values()) {
      if (code.id().startsWith("AT1") && !code.id().startsWith("AT19")) {
        codes.add(code.id());
      }
    }
    assertThat(covered).containsAtLeastElementsIn(codes);
  }

  /** What javac refuses is refused once, in its words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "return ready(await(1));",
        "return ready((int) await(new Object()));",
        "switch (1) { case await(ready(1)): return ready(1); default: return ready(2); }",
        "@SuppressWarnings(await(ready(\"\"))) int x = 1; return ready(x);",
        "return ready(missing);",
      })
  void javacSpeaksForItself(String body) {
    BodyCheckingProcessor processor = new BodyCheckingProcessor();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(processor)
            .compile(
                JavaFileObjects.forSourceLines(
                    "A",
                    "import static io.asynctrait.runtime.Async.*;",
                    "@io.asynctrait.annotations.AsyncTrait",
                    "abstract class A {",
                    "  io.asynctrait.runtime.DynamicFuture<Integer> m() { " + body + " }",
                    "}"));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(processor.report.diagnostics()).isEmpty();
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> expectedIn(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String id : mark.group(1).split(", ")) {
          expected.add((i + 1) + ": " + id.strip());
        }
      }
    }
    return expected;
  }

  private static List<String> check(Path file) throws MalformedURLException {
    BodyCheckingProcessor processor = new BodyCheckingProcessor();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(processor)
            .compile(JavaFileObjects.forResource(file.toUri().toURL()));
    assertWithMessage(file.toString()).that(compilation.errors()).isEmpty();
    List<String> found = new ArrayList<>();
    for (Diagnostic diagnostic : processor.report.diagnostics()) {
      assertThat(diagnostic.message()).doesNotContainMatch("\\{\\d}");
      Site.Source site = (Site.Source) diagnostic.site();
      assertThat(site.end()).isGreaterThan(site.start());
      found.add(site.line() + ": " + diagnostic.code().id());
    }
    return found;
  }
}
