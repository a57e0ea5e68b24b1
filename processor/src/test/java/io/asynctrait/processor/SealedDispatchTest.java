package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes the entry point of a sealed type tests for and calls by themselves. */
final class SealedDispatchTest {
  private static final String IMPORTS =
      "import io.asynctrait.annotations.*;\nimport io.asynctrait.runtime.*;\n";
  private static final Pattern ARM =
      Pattern.compile(
          "if \\(receiver instanceof (AsyncTrait_\\w+) generated\\) \\{\\s+"
              + "return generated\\.startArea\\(unit, cx\\);\\s+\\}");

  @TempDir private Path directory;
  private Path sources;

  @BeforeEach
  void createSourceDirectory() throws IOException {
    sources = Files.createDirectory(directory.resolve("sources"));
  }

  private void source(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), IMPORTS + text);
  }

  private void shape(String... permitted) throws IOException {
    source(
        "Shape",
        "@AsyncTrait sealed interface Shape permits %s { DynamicFuture<Integer> area(int unit); }"
            .formatted(String.join(", ", permitted)));
  }

  private void implementation(String declaration) throws IOException {
    Matcher name = Pattern.compile("class (\\w+)").matcher(declaration);
    assertThat(name.find()).isTrue();
    source(
        name.group(1),
        declaration
            + " { public DynamicFuture<Integer> area(int unit) { return Async.ready(unit); } }");
  }

  private TestCompilation compile() throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            sources,
            directory.resolve("output"),
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing",
            "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    return compilation;
  }

  private static List<String> arms(TestCompilation compilation, String type) {
    String entries = compilation.generated().get(type);
    String await = entries.substring(entries.indexOf("static long awaitArea("));
    Matcher arm = ARM.matcher(await);
    return arm.results().map(result -> result.group(1)).toList();
  }

  @Test
  void everyGeneratedClassIsCalledByItself() throws IOException {
    shape("Square", "Circle", "Inner", "Line", "Point", "Plain", "Lost");
    implementation("@AsyncTrait non-sealed class Square implements Shape");
    implementation("@AsyncTrait sealed class Circle implements Shape permits AsyncTrait_Circle");
    source("Inner", "sealed interface Inner extends Shape permits Wave {}");
    implementation("@AsyncTrait non-sealed class Wave implements Inner");
    source(
        "Line",
        "record Line() implements Shape {"
            + " public DynamicFuture<Integer> area(int unit) { return Async.ready(unit); } }");
    source(
        "Point",
        "enum Point implements Shape { P;"
            + " public DynamicFuture<Integer> area(int unit) { return Async.ready(unit); } }");
    implementation("final class Plain implements Shape");
    source("Lost", "@AsyncTrait abstract non-sealed class Lost implements Shape {}");
    implementation("@AsyncTrait class Below extends Square");
    source(
        "User",
        "@AsyncTrait class User { DynamicFuture<Integer> m(Shape s) {"
            + " return Async.ready(Async.await(s.area(1)) + Async.await(s.area(2))); } }");

    TestCompilation compilation = compile();

    assertThat(arms(compilation, "AsyncTrait_Shape"))
        .containsExactly("AsyncTrait_Circle", "AsyncTrait_Square", "AsyncTrait_Wave")
        .inOrder();
    String shape = compilation.generated().get("AsyncTrait_Shape");
    assertThat(shape)
        .contains(
            """
                return (Object) receiver instanceof AsyncTrait_Shape generated
                    ? generated.startArea(unit, cx)
                    : Lanes.startLong(receiver.area(unit), cx);
            """);
    // In one place, not at each await.
    assertThat(compilation.generated().get("AsyncTrait_User_m")).doesNotContain("instanceof");
    assertThat(compilation.generated().get("AsyncTrait_User_m"))
        .contains("AsyncTrait_Shape.awaitArea(");
  }

  @Test
  void classesThatWaitForGeneratedOnesAreKnown() throws IOException {
    source("Area", "@AsyncTrait interface Area { DynamicFuture<Integer> area(int unit); }");
    source(
        "Shape",
        "@AsyncTrait sealed interface Shape extends Area permits Leaf {"
            + " DynamicFuture<String> name();"
            + " default DynamicFuture<Integer> twice(int unit) {"
            + " return Async.ready(2 * Async.await(area(unit))); } }");
    source(
        "Leaf",
        "@AsyncTrait non-sealed class Leaf implements Shape, AsyncTrait_Area_Polled {"
            + " public DynamicFuture<String> name() { return Async.ready(\"leaf\"); }"
            + " public int pollArea(int unit, Context cx) { return unit; } }");

    assertThat(compile().generated().get("AsyncTrait_Shape"))
        .contains("receiver instanceof AsyncTrait_Leaf generated");
  }

  @Test
  void classesThatNameWhatWaitsForThemAreNotWaitedFor() throws IOException {
    shape("Square");
    source(
        "Square",
        "@AsyncTrait non-sealed class Square implements Shape {"
            + " Square(AsyncTrait_Shape[] others) {}"
            + " public DynamicFuture<Integer> area(int unit) { return Async.ready(unit); } }");

    assertThat(compile().generated()).containsKey("AsyncTrait_Square");
  }

  @Test
  void aLongChainIsNone() throws IOException {
    String[] names = IntStream.range(0, 9).mapToObj(i -> "Shape" + i).toArray(String[]::new);
    shape(names);
    for (String name : names) {
      implementation("@AsyncTrait non-sealed class " + name + " implements Shape");
    }

    assertThat(arms(compile(), "AsyncTrait_Shape")).isEmpty();
  }

  @Test
  void theLongestChainHasEightClasses() throws IOException {
    List<String> names = IntStream.range(0, 8).mapToObj(i -> "Shape" + i).toList();
    shape(names.toArray(new String[0]));
    for (String name : names) {
      implementation("@AsyncTrait non-sealed class " + name + " implements Shape");
    }

    assertThat(arms(compile(), "AsyncTrait_Shape"))
        .containsExactlyElementsIn(
            names.stream().map(name -> "AsyncTrait_" + name).collect(Collectors.toList()))
        .inOrder();
  }

  @Test
  void aSealedAbstractClassNeedsNoShim() throws IOException {
    source(
        "Shape",
        "@AsyncTrait abstract sealed class Shape {"
            + " private Shape() {}"
            + " abstract DynamicFuture<Integer> area(int unit);"
            + " @AsyncTrait static non-sealed class Square extends Shape {"
            + " DynamicFuture<Integer> area(int unit) { return Async.ready(unit); } }"
            + " static final class Plain extends Shape {"
            + " DynamicFuture<Integer> area(int unit) { return Async.ready(unit); } } }");

    TestCompilation compilation = compile();

    assertThat(compilation.generated()).doesNotContainKey("AsyncTrait_Shape");
    assertThat(arms(compilation, "AsyncTrait_Shape_Entries"))
        .containsExactly("AsyncTrait_Shape_Square");
  }

  /** The receiver's type is sealed where the method's is not. */
  @Test
  void methodsOfOpenTraitsAreDispatchedToo() throws IOException {
    source("Area", "@AsyncTrait interface Area { DynamicFuture<Integer> area(int unit); }");
    source("Shape", "@AsyncTrait sealed interface Shape extends Area permits Square {}");
    implementation("@AsyncTrait non-sealed class Square implements Shape");
    source(
        "User",
        "@AsyncTrait class User { DynamicFuture<Integer> m(Shape s, Area a) {"
            + " return Async.ready(Async.await(s.area(1)) + Async.await(a.area(2))); } }");

    TestCompilation compilation = compile();

    assertThat(arms(compilation, "AsyncTrait_Shape")).containsExactly("AsyncTrait_Square");
    assertThat(compilation.generated().get("AsyncTrait_Shape"))
        .contains("    return AsyncTrait_Area.awaitArea(receiver, unit, cx);\n");
    assertThat(compilation.generated().get("AsyncTrait_User_m"))
        .contains("AsyncTrait_Shape.awaitArea(s, 1, cx)");
    assertThat(compilation.generated().get("AsyncTrait_User_m"))
        .contains("(int) awaitArea(a, 2, cx)");
  }

  @Test
  void namesOfParametersAreLeftAlone() throws IOException {
    source(
        "Shape",
        "@AsyncTrait sealed interface Shape permits Square {"
            + " DynamicFuture<Integer> area(int receiver, int generated, int cx); }");
    source(
        "Square",
        "@AsyncTrait non-sealed class Square implements Shape {"
            + " public DynamicFuture<Integer> area(int receiver, int generated, int cx) {"
            + " return Async.ready(receiver + generated + cx); } }");

    assertThat(compile().generated().get("AsyncTrait_Shape"))
        .contains("receiver_ instanceof AsyncTrait_Square generated_");
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws IOException {
    shape("Square", "Circle");
    implementation("@AsyncTrait non-sealed class Square implements Shape");
    implementation("@AsyncTrait non-sealed class Circle implements Shape");
    List<Path> files = TestCompilation.sources(sources);
    List<Path> reversed = files.stream().sorted(java.util.Comparator.reverseOrder()).toList();

    assertThat(run(files, "first").generated()).isEqualTo(run(reversed, "second").generated());
  }

  private TestCompilation run(List<Path> files, String output) throws IOException {
    return TestCompilation.run(files, directory.resolve(output), new AsyncTraitProcessor());
  }
}
