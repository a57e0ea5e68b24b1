package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is thrown at the processor gives ordinary errors: no exception, no confession that the
 * processor failed, and no compiler that goes down with it.
 */
final class BadCompilationsTest {
  private static final Path FILE = Path.of("src/test/resources/bad-compilations.txt");

  private static final String IMPORTS =
      "import static io.asynctrait.runtime.Async.*; import io.asynctrait.annotations.*;"
          + " import io.asynctrait.runtime.*; ";

  /** Words of a failure that nobody has turned into a diagnostic. */
  private static final Pattern FAILURE =
      Pattern.compile("\\[AT19[01]]|\\bat [a-z]+(\\.[a-z]+)+\\.[A-Z]|Exception in thread");

  private static final Pattern PACKAGE = Pattern.compile("\\A(?:@\\w+ )?package [^;]+;");

  /**
   * One compilation.
   *
   * @param files their texts, by name
   */
  record Bad(String name, List<String> options, Map<String, String> files) {
    boolean isFine() {
      return name.endsWith("(fine)");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> compilations() throws IOException {
    List<Bad> all = new ArrayList<>();
    for (String part : Files.readString(FILE).split("(?m)^=== ", -1)) {
      if (all.isEmpty() && part.startsWith("Compilations")) {
        continue;
      }
      String[] sections = part.split("(?m)^--- ", -1);
      String[] head = sections[0].strip().split(": ", 2);
      Map<String, String> files = new LinkedHashMap<>();
      for (int i = 1; i < sections.length; i++) {
        int end = sections[i].indexOf('\n');
        files.put(sections[i].substring(0, end), sections[i].substring(end + 1));
      }
      all.add(new Bad(head[0], head.length > 1 ? List.of(head[1].split(" ")) : List.of(), files));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("compilations")
  void errorsAreOrdinary(Bad bad, @TempDir Path directory) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : bad.files().entrySet()) {
      Path source = directory.resolve("src").resolve(file.getKey());
      Files.createDirectories(source.getParent());
      Files.writeString(source, withImports(file.getKey(), file.getValue()));
      sources.add(source);
    }

    TestCompilation compilation =
        TestCompilation.run(
            sources,
            directory.resolve("out"),
            new AsyncTraitProcessor(),
            bad.options().toArray(String[]::new));

    assertThat(sources).isNotEmpty();
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isEqualTo(bad.isFine());
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      String text = diagnostic.getMessage(null);
      assertWithMessage(compilation.errors()).that(FAILURE.matcher(text).find()).isFalse();
      assertWithMessage(compilation.errors())
          .that(diagnostic.getKind() == Diagnostic.Kind.ERROR && isGenerated(diagnostic))
          .isFalse();
    }
  }

  /** An error in what we have written is our fault, whatever led to it. */
  private static boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() != null
        && diagnostic.getSource().getName().contains("/generated/");
  }

  private static String withImports(String name, String text) {
    if (name.equals("module-info.java") || name.equals("AsyncTrait.java")) {
      return text;
    }
    var packageName = PACKAGE.matcher(text);
    int end = packageName.find() ? packageName.end() : 0;
    return text.substring(0, end) + IMPORTS + text.substring(end);
  }
}
