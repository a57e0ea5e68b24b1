package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles {@code bad/<id>/}: each error stands on the line that says {@code // error: <id>}, and
 * there is no other error of ours. Whatever else is in the file is valid and shows where the rule
 * ends.
 */
final class DeclarationErrorsTest {
  private static final Path ROOT = Path.of("src/test/resources/bad");
  private static final Pattern EXPECTED = Pattern.compile("// error: (AT\\d+)");
  private static final Pattern REPORTED = Pattern.compile("^\\[(AT\\d+)\\]", Pattern.MULTILINE);

  static Stream<String> ids() throws IOException {
    try (Stream<Path> directories = Files.list(ROOT)) {
      return directories.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void errorsStandOnTheirLines(String id, @TempDir Path output) throws IOException {
    Path root = ROOT.resolve(id);
    TestCompilation compilation =
        TestCompilation.run(root, output, new AsyncTraitProcessor(), "-Xlint:none");
    Set<String> expected = expected(TestCompilation.sources(root));

    assertThat(expected).isNotEmpty();
    assertWithMessage(compilation.errors())
        .that(reported(compilation))
        .containsExactlyElementsIn(expected);
  }

  /**
   * Every code about declarations has a file; those about bodies and the environment are tested
   * elsewhere.
   */
  @Test
  void everyCodeHasAFile() throws IOException {
    Set<String> declared =
        Stream.of(Code.values())
            .map(Code::id)
            .filter(id -> id.startsWith("AT0"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ids().toList()).containsExactlyElementsIn(declared);
  }

  @Test
  void idsAreUnique() {
    assertThat(Stream.of(Code.values()).map(Code::id).toList()).containsNoDuplicates();
  }

  private static Set<String> expected(List<Path> sources) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = EXPECTED.matcher(lines.get(i));
        if (matcher.find()) {
          expected.add(source.getFileName() + ":" + (i + 1) + " " + matcher.group(1));
        }
      }
    }
    return expected;
  }

  private static List<String> reported(TestCompilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(DeclarationErrorsTest::reported)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String reported(Diagnostic<? extends JavaFileObject> diagnostic) {
    Matcher matcher = REPORTED.matcher(diagnostic.getMessage(null));
    if (!matcher.find()) {
      return "";
    }
    String file =
        diagnostic.getSource() == null
            ? "nowhere"
            : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
    return file + ":" + lineOfDeclaration(diagnostic) + " " + matcher.group(1);
  }

  /** javac points at the name; the comment is on the line where the declaration begins. */
  private static long lineOfDeclaration(Diagnostic<? extends JavaFileObject> diagnostic) {
    try {
      String text = diagnostic.getSource().getCharContent(true).toString();
      int start = Math.toIntExact(diagnostic.getStartPosition());
      return text.substring(0, start).lines().count() + (text.charAt(start - 1) == '\n' ? 1 : 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
