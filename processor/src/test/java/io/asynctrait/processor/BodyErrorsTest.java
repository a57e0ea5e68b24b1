package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.asynctrait.processor.cases.LanguageLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * What a user sees of a body that is refused: exactly the errors that its source marks with {@code
 * // error: ID}, each once on its line, and nothing from javac about types that were not generated.
 */
final class BodyErrorsTest {
  private static final Pattern MARK = Pattern.compile("// error: ([A-Z0-9, ]+)");
  private static final Pattern ID = Pattern.compile("^\\[(AT\\d+)]");

  /** Its class is refused before its bodies are looked at. */
  private static final Path INNER_CLASS = Path.of("AT110", "Outer.java");

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("bodies-bad", "bodies-broken")) {
      try (Stream<Path> found = Files.walk(Path.of("src/test/resources", root))) {
        found
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith(INNER_CLASS))
            .filter(LanguageLevel::suffices)
            .sorted()
            .forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void errorsStandOnTheirLines(Path file) throws IOException {
    Compilation compilation = compile(JavaFileObjects.forResource(file.toUri().toURL()));
    Set<String> reported = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      Matcher id = ID.matcher(error.getMessage(null));
      assertWithMessage(error.toString()).that(id.find()).isTrue();
      reported.add(error.getLineNumber() + " " + id.group(1));
    }
    assertWithMessage(compilation.errors().toString())
        .that(reported)
        .containsExactlyElementsIn(expectedIn(file));
    assertThat(compilation.errors()).hasSize(reported.size());
  }

  @Test
  void aBadTypeDoesNotStopAnother(@TempDir Path directory) throws IOException {
    Path sources = Files.createDirectory(directory.resolve("sources"));
    write(sources, "Bad", "await(ready(1)); synchronized (this) { await(ready(2)); }");
    write(sources, "Good", "await(ready(1));");
    TestCompilation compilation =
        TestCompilation.run(sources, directory, new AsyncTraitProcessor(), "-Xlint:none");
    assertThat(compilation.diagnostics()).hasSize(1);
    assertThat(compilation.generated().keySet())
        .containsAtLeast("AsyncTrait_Bad", "AsyncTrait_Good", "AsyncTrait_Good_run");
  }

  private static void write(Path directory, String name, String body) throws IOException {
    Files.writeString(
        directory.resolve(name + ".java"),
        """
        import static io.asynctrait.runtime.Async.*;

        @io.asynctrait.annotations.AsyncTrait
        class %s {
          io.asynctrait.runtime.DynamicFuture<Integer> run() { %s return ready(1); }
        }
        """
            .formatted(name, body));
  }

  private static Compilation compile(JavaFileObject... sources) {
    return Compiler.javac().withProcessors(new AsyncTraitProcessor()).compile(sources);
  }

  private static Set<String> expectedIn(Path file) throws IOException {
    Set<String> expected = new TreeSet<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String id : mark.group(1).split(", ", -1)) {
          expected.add((i + 1) + " " + id.strip());
        }
      }
    }
    return expected;
  }
}
