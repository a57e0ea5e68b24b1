package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in which round, and what one type may do to another. */
final class RoundsTest {
  private static final String IMPORTS =
      "import io.asynctrait.annotations.*;\nimport io.asynctrait.runtime.*;\n";

  @TempDir private Path directory;
  private Path sources;

  @BeforeEach
  void createSourceDirectory() throws IOException {
    sources = Files.createDirectory(directory.resolve("sources"));
  }

  private void source(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), IMPORTS + text);
  }

  private TestCompilation compile(String... options) throws IOException {
    return TestCompilation.run(
        sources, directory.resolve("output"), new AsyncTraitProcessor(), options);
  }

  @Test
  void goodTypesAreGeneratedBesideBadOnes() throws IOException {
    source("Bad", "@AsyncTrait enum Bad { ONE }");
    source("Good", "@AsyncTrait interface Good { DynamicFuture<Integer> m(); }");

    TestCompilation compilation = compile();

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.generated().keySet())
        .containsExactly(
            "AsyncTrait_Good",
            "AsyncTrait_Good_Bound",
            "AsyncTrait_Good_Polled",
            "AsyncTrait_Good_m");
  }

  @Test
  void declarationAndBodyErrorsAreShownAtOnce() throws IOException {
    source("Bad", "@AsyncTrait enum Bad { ONE }");
    source(
        "Body",
        "@AsyncTrait class Body { DynamicFuture<Integer> m(DynamicFuture<Integer> f) {"
            + " synchronized (this) { return Async.ready(Async.await(f)); } } }");

    TestCompilation compilation = compile();

    assertThat(compilation.errors()).contains("[AT001]");
    assertThat(compilation.errors()).contains("[AT103]");
  }

  @Test
  void typesThatUseGeneratedOnesWaitForThem() throws IOException {
    source("Source", "@AsyncTrait interface Source { DynamicFuture<Integer> next(int n); }");
    source(
        "Leaf",
        "@AsyncTrait class Leaf implements AsyncTrait_Source_Polled {"
            + " public int pollNext(int n, Context cx) { return n; } }");
    source("User", "class User { Source make() { return new AsyncTrait_Leaf(); } }");

    TestCompilation compilation = compile("-Xlint:all,-processing", "-Werror");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    assertThat(compilation.generated().get("AsyncTrait_Leaf"))
        .contains("AsyncTrait_Source_next.start(this, null, n, cx)");
  }

  @Test
  void unresolvedTypesAreLeftToTheCompiler() throws IOException {
    source("Lost", "@AsyncTrait interface Lost { DynamicFuture<Integer> m(Missing missing); }");
    source("Found", "@AsyncTrait interface Found { DynamicFuture<Integer> m(); }");

    TestCompilation compilation = compile();

    assertThat(compilation.errors()).contains("Missing");
    assertThat(compilation.errors()).doesNotContain("[AT");
    assertThat(compilation.generated()).containsKey("AsyncTrait_Found");
  }

  @Test
  void generatedSourcesMayBeCheckedIn() throws IOException {
    source(
        "Source",
        "@AsyncTrait interface Source { default DynamicFuture<Integer> m() { return"
            + " Async.ready(1); } }");
    TestCompilation first = compile();
    for (String name : first.generated().keySet()) {
      Files.writeString(sources.resolve(name + ".java"), first.generated().get(name));
    }

    TestCompilation second =
        TestCompilation.run(
            java.util.Arrays.stream(sources.toFile().listFiles())
                .map(java.io.File::toPath)
                .sorted()
                .toList(),
            directory.resolve("second"),
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing",
            "-Werror");

    assertWithMessage(second.errors()).that(second.succeeded()).isTrue();
    assertThat(second.generated()).isEmpty();
  }

  @Test
  void outputIsTheSameEachTime() throws IOException {
    source("Source", "@AsyncTrait interface Source { DynamicFuture<Integer> m(); }");

    TestCompilation first = compile();
    TestCompilation second =
        TestCompilation.run(sources, directory.resolve("again"), new AsyncTraitProcessor());

    assertThat(second.generated()).isEqualTo(first.generated());
  }

  @Test
  void otherCompilersAreToldOnce() throws IOException {
    source("Source", "@AsyncTrait interface Source { DynamicFuture<Integer> m(); }");

    TestCompilation compilation =
        TestCompilation.run(sources, directory.resolve("output"), new Wrapped(false));

    assertThat(
            compilation.diagnostics().stream().filter(d -> d.getMessage(null).contains("[AT301]")))
        .hasSize(1);
  }

  @Test
  void otherCompilersAreNotToldOfWhatTheyDoNotUse() throws IOException {
    source("Source", "interface Source { DynamicFuture<Integer> m(); }");

    TestCompilation compilation =
        TestCompilation.run(sources, directory.resolve("output"), new Wrapped(false));

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
  }

  @Test
  void wrappersThatCanBeSeenThroughDoNoHarm() throws IOException {
    source(
        "Source",
        "@AsyncTrait class Source { DynamicFuture<Integer> m() {"
            + " return Async.ready(Async.await(Async.ready(1))); } }");

    TestCompilation compilation =
        TestCompilation.run(
            sources,
            directory.resolve("output"),
            new Wrapped(true),
            "-Xlint:all,-processing",
            "-Werror");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    assertThat(compilation.generated()).containsKey("AsyncTrait_Source_m");
  }

  /** Runs the processor in an environment that is not javac's own. */
  private static final class Wrapped extends AbstractProcessor {
    private final AsyncTraitProcessor processor = new AsyncTraitProcessor();
    private final boolean mayBeUnwrapped;

    Wrapped(boolean mayBeUnwrapped) {
      this.mayBeUnwrapped = mayBeUnwrapped;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init(APIWrappers.wrap(ProcessingEnvironment.class, environment, mayBeUnwrapped));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
