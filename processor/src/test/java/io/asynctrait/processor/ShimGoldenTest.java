package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.AsyncMethods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated from signatures with {@code shims/<Case>/AsyncTrait_*.java}, character
 * by character, and compiles each case with every warning an error.
 *
 * <p>{@code mvn -pl processor -am test -Dtest=ShimGoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgoldens.update=true} writes the files anew.
 */
final class ShimGoldenTest {
  private static final Path ROOT = Path.of("src/test/resources/shims");
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> directories = Files.list(ROOT)) {
      return directories.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shimsAreAsExpected(String name, @TempDir Path output) throws IOException {
    Path directory = ROOT.resolve(name);
    Map<String, String> generated =
        TestCompilation.run(directory, output, new ShimsAlone(), "-Xlint:none").generated();
    if (UPDATE) {
      update(directory, generated);
    }
    assertWithMessage(name).that(generated).containsExactlyEntriesIn(expected(directory));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingCompilesWithoutWarnings(String name, @TempDir Path output) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            ROOT.resolve(name),
            output,
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing",
            "-Aasynctrait.suppress=needless-recycle",
            "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
  }

  private static Map<String, String> expected(Path directory) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("AsyncTrait_")) {
          expected.put(name.substring(0, name.indexOf('.')), Files.readString(file));
        }
      }
    }
    return expected;
  }

  private static void update(Path directory, Map<String, String> generated) throws IOException {
    for (String old : expected(directory).keySet()) {
      Files.delete(directory.resolve(old + ".java"));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(directory.resolve(file.getKey() + ".java"), file.getValue());
    }
  }

  /** The processor without its second half. */
  private static final class ShimsAlone extends AbstractProcessor {
    private Rounds rounds;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Trees trees = Trees.instance(environment);
      CompiledTypes compiled = new CompiledTypes(environment.getElementUtils());
      CheckedInSources checkedIn = new CheckedInSources(environment, trees, compiled);
      rounds =
          new Rounds(
              environment,
              trees,
              compiled,
              checkedIn,
              new SourceWriter(environment.getFiler(), checkedIn),
              (types, others) -> new BodyStage.Outcome(new Report(), Set.of(), new Report()),
              new ProcessorOptions(Set.of(), ProcessorOptions.HUGE_METHOD));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(AsyncMethods.ASYNC_TRAIT);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds.process(round);
      return false;
    }
  }
}
