package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A container that looks for annotations of constructors and of their parameters finds them on the
 * class that it has to instantiate, which is the generated one.
 */
final class ConstructorAnnotationsTest {
  private static final String IMPORTS =
      """
      package user;
      import io.asynctrait.annotations.*;
      import io.asynctrait.runtime.*;
      import java.lang.annotation.*;
      import java.util.*;
      """;
  private static final String RUNTIME = "@Retention(RetentionPolicy.RUNTIME) ";

  @TempDir private Path directory;
  private Path sources;

  @BeforeEach
  void createSourceDirectory() throws IOException {
    sources = Files.createDirectory(directory.resolve("sources"));
    source("Inject", RUNTIME + "@Target(ElementType.CONSTRUCTOR) @interface Inject {}");
    source("Named", RUNTIME + "@interface Named { String value(); }");
  }

  private void source(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), IMPORTS + text);
  }

  /** A class with that constructor and one async method. */
  private void service(String constructor, String... members) throws IOException {
    source(
        "Service",
        """
        @AsyncTrait class Service {
          %s
          %s
          DynamicFuture<Integer> m() { return Async.ready(1); }
        }
        """
            .formatted(constructor, String.join("\n", members)));
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

  private String shim() throws IOException {
    return compile().generated().get("user/AsyncTrait_Service");
  }

  /** The text of the generated class up to its first method. */
  private String constructors() throws IOException {
    String shim = shim();
    return shim.substring(0, shim.indexOf("DynamicFuture<Integer> m()"));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static List<String> annotations(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations()).map(Object::toString).toList();
  }

  @Test
  void reflectionSeesThem() throws Exception {
    source(
        "All",
        RUNTIME
            + """
            @interface All {
              byte b(); short s(); char c(); int i(); long l(); float f(); double d();
              double[] limits(); boolean z(); String text(); Class<?> type(); Class<?>[] types();
              Kind kind(); Kind[] kinds(); Named nested(); Named[] more(); int byDefault() default 7;
              enum Kind { ONE, TWO }
            }
            """);
    service(
        """
        @Inject
        @All(b = -1, s = Short.MIN_VALUE, c = '\\'', i = Integer.MIN_VALUE, l = Long.MIN_VALUE,
            f = Float.NaN, d = Double.NEGATIVE_INFINITY, limits = {Double.NaN, Double.MIN_VALUE, 1},
            z = true, text = "a $T \\"quoted\\"\\nline \\\\ \\u00e9" + LIMIT, type = List.class,
            types = {int.class, String[][].class, Map.Entry.class, void.class}, kind = All.Kind.TWO,
            kinds = {}, nested = @Named("$L"), more = {@Named("a"), @Named("b")})
        Service(@Named("x") String x, List<String> plain, @Named("y") int... rest) {}
        """,
        "private static final int LIMIT = 12;");
    compile();
    URL[] classes = {directory.resolve("output/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      Constructor<?> written =
          loader
              .loadClass("user.Service")
              .getDeclaredConstructor(String.class, List.class, int[].class);
      Constructor<?> generated =
          loader
              .loadClass("user.AsyncTrait_Service")
              .getDeclaredConstructor(String.class, List.class, int[].class);
      assertThat(annotations(generated)).hasSize(2);
      assertThat(annotations(generated)).isEqualTo(annotations(written));
      assertThat(Arrays.deepToString(generated.getParameterAnnotations()))
          .isEqualTo(Arrays.deepToString(written.getParameterAnnotations()));
      assertThat(generated.getParameterAnnotations()[0]).hasLength(1);
    }
  }

  @Test
  void oneConstructorIsToBeFound() throws Exception {
    service("@Inject Service(@Named(\"x\") String x) {}", "Service() {}");
    String constructors = constructors();
    assertThat(count(constructors, "@Inject")).isEqualTo(1);
    assertThat(constructors)
        .contains("  @Inject\n  AsyncTrait_Service(@Named(\"x\") String x) {\n    this(x,");
  }

  @Test
  void whatTheCompilerReadsStandsOnBothForms() throws Exception {
    service("@Deprecated @SafeVarargs Service(List<String>... lists) {}");
    String constructors = constructors();
    assertThat(count(constructors, "@Deprecated")).isEqualTo(2);
    assertThat(count(constructors, "@SafeVarargs")).isEqualTo(2);
  }

  @Test
  void thoseAboutTheBodyAreLeftOut() throws Exception {
    service(
        """
        @SuppressWarnings("rawtypes") @javax.annotation.processing.Generated("somebody")
        Service(@SuppressWarnings("unused") String x) { List raw = null; }
        """);
    assertThat(constructors()).doesNotContain("rawtypes");
    assertThat(constructors()).doesNotContain("unused");
    assertThat(constructors()).doesNotContain("somebody");
  }

  @Test
  void sourceOnesOfOtherProcessorsAreCopied() throws Exception {
    source("Factory", "@Retention(RetentionPolicy.SOURCE) @interface Factory {}");
    service("@Factory Service() {}");
    assertThat(count(constructors(), "@Factory")).isEqualTo(1);
  }

  @Test
  void whatCannotBeNamedIsLeftOut() throws Exception {
    service(
        """
        @Inject @Mine @Uses(Secret.class) @Chooses(Choice.ONE) @Wraps(@Chooses(Choice.ONE))
        Service(@Mine @Named("x") String x) {}
        """,
        RUNTIME + "private @interface Mine {}",
        "@interface Uses { Class<?> value(); }",
        "@interface Chooses { Choice value(); }",
        "@interface Wraps { Chooses[] value(); }",
        "private enum Choice { ONE }",
        "private static final class Secret {}");
    assertThat(constructors()).contains("  @Inject\n  AsyncTrait_Service(@Named(\"x\") String x)");
    for (String left : List.of("Mine", "Uses", "Chooses", "Wraps")) {
      assertThat(constructors()).doesNotContain(left);
    }
  }

  @Test
  void whatASuperclassElsewhereProtectsCanBeNamed() throws Exception {
    Path other = Files.createDirectory(sources.resolve("other"));
    Files.writeString(
        other.resolve("Base.java"),
        """
        package other;
        public class Base {
          protected @interface Protected { Class<?> value(); }
          protected static class Part {}
        }
        """);
    source(
        "Service",
        """
        @AsyncTrait class Service extends other.Base {
          @Protected(Part.class) Service() {}
          DynamicFuture<Integer> m() { return Async.ready(1); }
        }
        """);
    assertThat(constructors()).contains("@other.Base.Protected(other.Base.Part.class)\n");
  }

  @Test
  void repeatedOnesAreRepeated() throws Exception {
    source(
        "Tag",
        RUNTIME
            + """
            @Repeatable(Tag.Tags.class) @interface Tag {
              String value();
              @Retention(RetentionPolicy.RUNTIME) @interface Tags { Tag[] value(); }
            }
            """);
    service(
        "@Tag(\"a\") @Tag(\"b\") Service(@Tag(\"c\") @Tag(\"d\") int n, @Tag.Tags(@Tag(\"e\")) int m) {}");
    String constructors = constructors();
    assertThat(constructors).contains("  @Tag(\"a\")\n  @Tag(\"b\")\n  AsyncTrait_Service(");
    assertThat(constructors.replaceAll("\\s+", " "))
        .contains("(@Tag(\"c\") @Tag(\"d\") int n, @Tag.Tags(@Tag(\"e\")) int m)");
  }

  @Test
  void thoseOfTypesAreNotDoubled() throws Exception {
    source("Nullness", RUNTIME + "@Target(ElementType.TYPE_USE) @interface Nullness {}");
    source(
        "Both",
        RUNTIME
            + "@Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.CONSTRUCTOR})"
            + " @interface Both { int value() default 0; }");
    Path other = Files.createDirectory(sources.resolve("other"));
    Files.writeString(
        other.resolve("Outer.java"),
        "package other; public class Outer { public static class Part {} public class Inner {} }");
    source(
        "Service",
        """
        import other.Outer.*;
        @AsyncTrait class Service {
          @Both(1) @Nullness Service(@Nullness String a, @Both(2) String b, @Both(3) String[] c,
              @Both(4) List<@Nullness String> d, @Both(5) Part e, @Both(6) Inner f,
              @Both(7) int @Nullness [] g, java.util.@Both(8) List<String> h) {}
          DynamicFuture<Integer> m() { return Async.ready(1); }
        }
        """);
    String first = constructors();
    first = first.substring(0, first.indexOf("this("));
    for (int i = 1; i <= 7; i++) {
      assertThat(count(first, "@Both(" + i + ")")).isEqualTo(1);
    }
    assertThat(count(first, "@Both(8)")).isEqualTo(0);
    assertThat(count(first, "@Nullness")).isEqualTo(0);
  }

  @Test
  void namesThatClashAreQualified() throws Exception {
    Path other = Files.createDirectory(sources.resolve("other"));
    Files.writeString(
        other.resolve("Override.java"),
        "package other; public @interface Override { Class<?> value(); }");
    service("@other.Override(Recycling.class) Service(Recycling.Mine mine) {}");
    source("Recycling", "class Recycling { static class Mine {} }");
    assertThat(constructors()).contains("import other.Override;");
    assertThat(constructors()).contains("@Override(Recycling.class)");
    assertThat(constructors()).contains("io.asynctrait.runtime.Recycling recycling");
  }

  @Test
  void deprecatedOnesGiveNoNewWarning() throws Exception {
    source("Old", "@Deprecated @interface Old { Class<?> value(); }");
    source("Gone", "@Deprecated(forRemoval = true) class Gone {}");
    source(
        "Marked",
        "@interface Marked { @Deprecated int old() default 0; Kind kind() default Kind.NEW;"
            + " enum Kind { NEW, @Deprecated OLD } }");
    service(
        """
        @SuppressWarnings({"deprecation", "removal"}) @Old(Gone.class)
        Service(@SuppressWarnings("deprecation") @Marked(old = 1, kind = Marked.Kind.OLD) int n) {}
        """);
    assertThat(constructors()).contains("@Old(Gone.class)");
    assertThat(constructors()).contains("@Marked(");
  }

  @Test
  void thoseThatAreGeneratedAreWaitedFor() throws Exception {
    service(
        "@Inject @Uses(AsyncTrait_Service.class) @Lists({AsyncTrait_Other.class}) Service() {}");
    source("Uses", "@interface Uses { Class<?> value(); }");
    source("Lists", "@interface Lists { Class<?>[] value(); }");
    source(
        "Other",
        "@AsyncTrait class Other { DynamicFuture<Integer> m() { return Async.ready(1); } }");
    assertThat(constructors()).contains("@Inject");
  }
}
