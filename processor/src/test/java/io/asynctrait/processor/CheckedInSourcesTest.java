package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to generated sources that are compiled together with what they come from. */
final class CheckedInSourcesTest {
  private static final String COMPLETE = "-Aasynctrait.checkedIn";
  private static final String SOURCE =
      """
      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.runtime.Async;
      import io.asynctrait.runtime.DynamicFuture;

      @AsyncTrait
      interface Source {
        DynamicFuture<Integer> next();

        default DynamicFuture<Integer> twice() {
          int sum = Async.await(next());
          return Async.ready(sum + Async.await(next()));
        }
      }
      """;

  @TempDir private Path directory;
  private Path sources;
  private int runs;

  @BeforeEach
  void checkIn() throws IOException {
    sources = Files.createDirectory(directory.resolve("sources"));
    Files.writeString(sources.resolve("Source.java"), SOURCE);
    for (Map.Entry<String, String> file : compile().generated().entrySet()) {
      Files.writeString(sources.resolve(file.getKey() + ".java"), file.getValue());
    }
  }

  @Test
  void nothingIsGeneratedTwice() throws IOException {
    TestCompilation compilation = compile("-Xlint:all,-processing", "-Werror");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    assertThat(compilation.generated()).isEmpty();
  }

  @Test
  void theBuildNeedsNoProcessor() throws IOException {
    TestCompilation compilation = compile("-proc:none", "-Xlint:all,-processing", "-Werror");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
  }

  @Test
  void completeSourcesPass() throws IOException {
    TestCompilation compilation = compile(COMPLETE, "-Xlint:all,-processing", "-Werror");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
  }

  @Test
  void endsOfLinesDoNotCount() throws IOException {
    replace("AsyncTrait_Source_twice", "\n", "\r\n");

    assertThat(compile(COMPLETE).succeeded()).isTrue();
  }

  @Test
  void aChangedBodyMakesItsMachineStale() throws IOException {
    replace("Source", "sum + Async", "sum - Async");

    TestCompilation compilation = compile();

    assertThat(compilation.diagnostics()).hasSize(1);
    String message = compilation.diagnostics().get(0).getMessage(null);
    assertThat(message)
        .startsWith("[AT401] AsyncTrait_Source_twice is checked in and is not what is generated");
    assertThat(message).containsMatch("line \\d+:\n +- .* sum \\+ .*\n +\\+ .* sum - .*\n");
    assertThat(compilation.diagnostics().get(0).getSource().getName())
        .endsWith("AsyncTrait_Source_twice.java");
  }

  @Test
  void aChangedSignatureMakesItsShimStale() throws IOException {
    replace("Source", "Integer> next()", "Integer> next() throws java.io.IOException");
    replace("Source", "Integer> twice()", "Integer> twice() throws java.io.IOException");

    assertThat(compile().errors()).contains("[AT401] AsyncTrait_Source is checked in");
  }

  @Test
  void aNewMethodIsGeneratedUnlessAllIsCheckedIn() throws IOException {
    replace("Source", "interface Source {", "interface Source { DynamicFuture<String> more();");

    assertThat(compile().generated()).containsKey("AsyncTrait_Source_more");

    TestCompilation complete = compile(COMPLETE);
    assertThat(complete.generated()).isEmpty();
    assertThat(complete.errors())
        .contains("[AT402] AsyncTrait_Source_more is generated for Source");
  }

  @Test
  void aRemovedMethodLeavesItsMachineOver() throws IOException {
    Files.writeString(
        sources.resolve("Other.java"), SOURCE.replace("interface Source", "interface Other"));
    for (Map.Entry<String, String> file : compile().generated().entrySet()) {
      Files.writeString(sources.resolve(file.getKey() + ".java"), file.getValue());
    }
    assertThat(compile(COMPLETE).errors()).isEmpty();

    replace("Other", "@AsyncTrait", "");

    assertThat(compile(COMPLETE).errors()).contains("[AT403] AsyncTrait_Other_twice is checked in");
  }

  @Test
  void anErrorLeavesNothingOver() throws IOException {
    replace("Source", "int sum", "int[] sum");

    assertThat(compile(COMPLETE).errors()).doesNotContain("[AT403]");
  }

  private void replace(String name, String what, String replacement) throws IOException {
    Path file = sources.resolve(name + ".java");
    String text = Files.readString(file);
    assertThat(text).contains(what);
    Files.writeString(file, text.replace(what, replacement));
  }

  private TestCompilation compile(String... options) throws IOException {
    try (Stream<Path> files = Files.list(sources)) {
      List<Path> all = new ArrayList<>(files.sorted().toList());
      Path output = directory.resolve("output" + ++runs);
      return TestCompilation.run(all, output, new AsyncTraitProcessor(), options);
    }
  }
}
