package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles {@code warnings/<id>/}: each warning stands on the line that says {@code // warning:
 * <id>}, and there is nothing else. Whatever is not marked shows where the rule ends.
 */
final class WarningsTest {
  private static final Path ROOT = Path.of("src/test/resources/warnings");
  private static final Pattern MARK = Pattern.compile("// warning: ([A-Z0-9, ]+)$");
  private static final Pattern ID = Pattern.compile("^\\[(AT\\d+)]");

  /** Warnings about the command line, which have no source. */
  private static final List<Code> WITHOUT_SOURCE = List.of(Code.UNKNOWN_OPTION);

  static Stream<Path> files() throws IOException {
    return TestCompilation.sources(ROOT).stream();
  }

  static Stream<Code> warnings() {
    return Arrays.stream(Code.values())
        .filter(code -> !code.isError() && !WITHOUT_SOURCE.contains(code));
  }

  @ParameterizedTest
  @MethodSource("files")
  void warningsStandOnTheirLines(Path file, @TempDir Path output) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(List.of(file), output, new AsyncTraitProcessor());
    List<String> expected = expectedIn(file);

    assertThat(expected).isNotEmpty();
    assertWithMessage(compilation.errors())
        .that(reported(compilation))
        .containsExactlyElementsIn(expected);
    assertThat(compilation.succeeded()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void eachIsSilencedByTheOption(Code code, @TempDir Path output) throws IOException {
    List<Path> files = TestCompilation.sources(ROOT.resolve(code.id()));
    assertThat(files).isNotEmpty();

    TestCompilation compilation =
        TestCompilation.run(
            files,
            output,
            new AsyncTraitProcessor(),
            "-Aasynctrait.suppress=" + code.warning().orElseThrow());

    assertWithMessage(compilation.errors()).that(reported(compilation)).isEmpty();
  }

  @Test
  void optionsMayNameSeveralWarnings(@TempDir Path output) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            List.of(
                ROOT.resolve("AT201/DroppedFutures.java"),
                ROOT.resolve("AT203/FuturesInFields.java")),
            output,
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing,-auxiliaryclass",
            "-Werror",
            "-Aasynctrait.suppress= asynctrait.dropped-future, future-in-field ,,");

    assertWithMessage(compilation.errors()).that(compilation.diagnostics()).isEmpty();
    assertThat(compilation.succeeded()).isTrue();
  }

  @Test
  void warningsFailABuildThatWantsNone(@TempDir Path output) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(ROOT.resolve("AT205"), output, new AsyncTraitProcessor(), "-Werror");

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.errors()).doesNotContain("cannot find symbol");
  }

  @Test
  void mistypedOptionsAreTold(@TempDir Path output) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            ROOT.resolve("AT205"),
            output,
            new AsyncTraitProcessor(),
            "-Aasynctrait.supress",
            "-Aasynctrait.suppress=needless-recycle,droped-future");

    assertThat(reported(compilation)).containsExactly("nowhere: AT209", "nowhere: AT208");
    assertThat(compilation.errors()).contains("(did you mean asynctrait.suppress?)");
    assertThat(compilation.errors()).contains("(did you mean dropped-future?)");
  }

  private static List<String> expectedIn(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String id : mark.group(1).split(", ", -1)) {
          expected.add((i + 1) + ": " + id);
        }
      }
    }
    return expected;
  }

  /** Everything that was said. */
  private static List<String> reported(TestCompilation compilation) {
    List<String> reported = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      Matcher id = ID.matcher(diagnostic.getMessage(null));
      String line =
          diagnostic.getSource() == null ? "nowhere" : Long.toString(diagnostic.getLineNumber());
      reported.add(line + ": " + (id.find() ? id.group(1) : diagnostic.getMessage(null)));
    }
    return reported;
  }
}
