package io.asynctrait.processor.shadow;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Diagnostic;
import io.asynctrait.processor.shadow.ShadowProbe.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShadowCompilationTest {
  @TempDir Path directory;

  private ShadowProbe probe() {
    return new ShadowProbe(directory.resolve("classes"));
  }

  /** Everything that was asked for is there, with types; nothing was said. */
  private static Outcome clean(ShadowProbe probe) throws IOException {
    Outcome outcome = probe.compile();
    assertThat(outcome.diagnostics).isEmpty();
    assertThat(outcome.report.diagnostics()).isEmpty();
    assertThat(outcome.failures).isEmpty();
    assertThat(outcome.unusable).isEmpty();
    assertThat(outcome.usable).isNotEmpty();
    return outcome;
  }

  /** On JDK 17 a module path cannot be read, which is said once. */
  private static void cleanSince18(ShadowProbe probe) throws IOException {
    if (Runtime.version().feature() >= 18) {
      clean(probe);
      return;
    }
    Outcome outcome = probe.compile();
    assertThat(outcome.diagnostics).isEmpty();
    assertThat(outcome.report.diagnostics().stream().map(Diagnostic::code))
        .containsExactly(Code.MODULE_PATH_UNREADABLE);
    assertThat(outcome.usable).isEmpty();
  }

  @Test
  void typesOfExpressions() throws IOException {
    Outcome outcome =
        clean(
            probe()
                .source(
                    "a/A.java",
                    "package a;",
                    "import java.util.*;",
                    "class A {",
                    "  int total(Map<String, ? extends List<Integer>> lists) {",
                    "    var sum = 0;",
                    "    for (var entry : lists.entrySet()) {",
                    "      sum += entry.getValue().stream().mapToInt(x -> x).sum();",
                    "    }",
                    "    return switch (sum) { case 0 -> Integer.MAX_VALUE; default -> sum; };",
                    "  }",
                    "}")
                .wanting("a.A"));
    assertThat(outcome.types).containsEntry("sum", "int");
    assertThat(outcome.types)
        .containsEntry("entry.getValue().stream()", "java.util.stream.Stream<java.lang.Integer>");
  }

  @Test
  void otherSourcesAreSeen() throws IOException {
    Outcome outcome =
        clean(
            probe()
                .source(
                    "a/A.java",
                    "package a;",
                    "import b.*;",
                    "class A extends Base {",
                    "  Object m(B<String> b) {",
                    "    byte narrow = B.SIZE;",
                    "    Aside aside = null;",
                    "    return b.get().concat(\"\" + inherited() + Kind.ONE.size() + new Point(1, 2).x()",
                    "        + narrow + (aside == null) + b.new Inner().value());",
                    "  }",
                    "}")
                .source("a/Elsewhere.java", "package a; class Elsewhere {} class Aside {}")
                .source(
                    "b/B.java",
                    "package b;",
                    "public class B<T> {",
                    "  public static final int SIZE = 4 * 4;",
                    "  private final T value;",
                    "  private final Runnable later = () -> {};",
                    "  static { System.out.println(); }",
                    "  public B(T value) { this.value = value; }",
                    "  public T get() { return value; }",
                    "  public class Inner { public T value() { return value; } }",
                    "}")
                .source(
                    "b/Base.java",
                    "package b;",
                    "public abstract class Base {",
                    "  protected long inherited() { return 1; }",
                    "}")
                .source(
                    "b/Kind.java",
                    "package b;",
                    "public enum Kind {",
                    "  ONE(1) { @Override public int size() { return 2; } };",
                    "  private final int size;",
                    "  Kind(int size) { this.size = size; }",
                    "  public int size() { return size; }",
                    "}")
                .source(
                    "b/Point.java",
                    "package b;",
                    "public record Point(int x, int y) { public Point { x = x + 1; } }")
                .wanting("a.A"));
    assertThat(outcome.types).containsEntry("b.get()", "java.lang.String");
    assertThat(outcome.types).containsEntry("inherited()", "long");
  }

  @Test
  void nestedSecondaryAndUnnamedPackage() throws IOException {
    Outcome outcome =
        clean(
            probe()
                .source(
                    "Main.java",
                    "class Main {",
                    "  interface Nested { default Second m(Main main) { return main.second(); } }",
                    "  Second second() { return new Second(); }",
                    "}",
                    "class Second { Main.Nested nested(Other other) { return other; } }")
                .source("Other.java", "interface Other extends Main.Nested {}")
                .wanting("Main.Nested", "Second"));
    assertThat(outcome.usable).containsExactly("m(Main)", "nested(Other)");
  }

  @Test
  void overloadsAreToldApart() throws IOException {
    Outcome outcome =
        clean(
            probe()
                .source(
                    "A.java",
                    "class A<T extends Number & Comparable<T>> {",
                    "  void m(T one) { }",
                    "  <U extends T> void m(U[] many) { }",
                    "  void m(java.util.List<? super T> list, int... more) { }",
                    "  void m(java.util.Map.Entry<T, T> entry) { }",
                    "}")
                .wanting("A"));
    assertThat(outcome.usable).hasSize(4);
  }

  @Test
  void generatedTypesOfEarlierRounds() throws IOException {
    ShadowProbe probe =
        probe()
            .source("A.java", "class A { int m() { return new g.Made().make(); } }")
            .generating(1, "g.Made", "package g; public class Made extends More {}")
            .generating(2, "g.More", "package g; class More { public int make() { return 1; } }")
            .wanting("A")
            .inRound(3);
    Outcome outcome = clean(probe);
    assertThat(outcome.types).containsEntry("new g.Made().make()", "int");
  }

  @Test
  void bodyThatWaitsForALaterRoundIsUnusable() throws IOException {
    Outcome outcome =
        probe()
            .source(
                "A.java",
                "class A {",
                "  int m() { return new g.Made().make(); }",
                "  int n() { return 1; }",
                "}")
            .generating(
                1, "g.Made", "package g; public class Made { public int make() { return 1; } }")
            .wanting("A")
            .compile();
    assertThat(outcome.diagnostics).isEmpty();
    assertThat(outcome.unusable.keySet()).containsExactly("m()");
    assertThat(outcome.usable).containsExactly("n()");
  }

  @Test
  void errorsOfTheUserAreJavacsToReport() throws IOException {
    Outcome outcome =
        probe()
            .source(
                "A.java",
                "class A {",
                "  int m() { return \"text\"; }",
                "  int n() { return missing(); }",
                "  int o() { return 1; }",
                "  int p() { }",
                "}")
            .wanting("A")
            .compile();
    assertThat(outcome.report.diagnostics()).isEmpty();
    assertThat(outcome.usable).containsAtLeast("o()", "p()");
    assertThat(outcome.unusable.keySet()).containsExactly("m()", "n()");
    assertThat(outcome.unusable.get("n()").get(0)).startsWith("3: cannot find symbol");
    assertThat(outcome.diagnostics).hasSize(2);
  }

  @Test
  void librariesOnTheClassPath() throws IOException {
    Outcome outcome =
        clean(
            probe()
                .option("-classpath", System.getProperty("java.class.path"))
                .source(
                    "A.java",
                    "import com.google.common.collect.*;",
                    "class A {",
                    "  Object m(ImmutableMap.Builder<String, Integer> map) {",
                    "    return map.put(\"a\", 1).build().entrySet().iterator().next().getKey();",
                    "  }",
                    "}")
                .wanting("A"));
    assertThat(outcome.types.values())
        .contains(
            "com.google.common.collect.UnmodifiableIterator<java.util.Map.Entry<java.lang.String,java.lang.Integer>>");
  }

  @Test
  void classFilesAreUnaffected() throws IOException {
    ShadowProbe probe =
        probe()
            .source(
                "A.java",
                "import java.util.*;",
                "class A {",
                "  Object m(List<? extends Map<String, ?>> list) {",
                "    var first = list.get(0);",
                "    var made = new Object() { int x = 1; };",
                "    Comparator<String> order = Comparator.comparing(s -> s.length() + made.x);",
                "    return first.keySet().stream().sorted(order).toList();",
                "  }",
                "}")
            .wanting("A");
    Outcome with = clean(probe);
    Outcome without = probe.withoutShadow().compile();
    assertThat(with.classFiles.keySet()).isEqualTo(without.classFiles.keySet());
    with.classFiles.forEach(
        (name, bytes) -> assertThat(Arrays.equals(bytes, without.classFiles.get(name))).isTrue());
  }

  @Test
  void modules() throws IOException {
    clean(
        probe()
            .source("module-info.java", "module m { requires java.logging; exports a; }")
            .source(
                "a/A.java",
                "package a;",
                "public class A {",
                "  void m() { java.util.logging.Logger.getGlobal().info(new b.B().toString()); }",
                "}")
            .source("b/B.java", "package b; public class B {}")
            .wanting("a.A"));
  }

  @Test
  void releaseOfAnOlderPlatform() throws IOException {
    clean(
        probe()
            .option("--release", "17")
            .source("A.java", "class A { Object m(java.util.List<String> l) { return l.get(0); } }")
            .wanting("A"));
  }

  /** Reading a class file may cause warnings, so only what the user's code needs may be read. */
  @Test
  void unusedLibraryClassesStayUnread() throws IOException {
    Path library = directory.resolve("library");
    new ShadowProbe(library)
        .source("q/Level.java", "package q; public enum Level { LOW }")
        .source("q/Marked.java", "package q; public @interface Marked { Level value(); }")
        .source("q/Base.java", "package q; public class Base { public int size() { return 1; } }")
        .source("q/Used.java", "package q; public class Used extends Base {}")
        .source("q/Unused.java", "package q; @Marked(Level.LOW) public class Unused {}")
        .compile();
    Files.delete(library.resolve("q/Level.class"));
    clean(
        probe()
            .option("-classpath", library.toString(), "-Xlint:all,-processing", "-Werror")
            .source("A.java", "class A { int m(q.Used used) { return used.size(); } }")
            .wanting("A"));
  }

  @Test
  void unusedSourcesStayOutOfTheCompilation() throws IOException {
    Path sources = Files.createDirectories(directory.resolve("sources"));
    Files.createDirectories(sources.resolve("a"));
    Files.writeString(
        sources.resolve("a/Used.java"), "package a; class Used { int size; More m; }");
    Files.writeString(sources.resolve("a/More.java"), "package a; class More {}");
    Files.writeString(sources.resolve("a/Broken.java"), "package a; class Broken { int x = y; }");
    Outcome outcome =
        clean(
            probe()
                .option("-sourcepath", sources.toString(), "-implicit:class")
                .source("a/A.java", "package a; class A { int m() { return new Used().size; } }")
                .wanting("a.A"));
    assertThat(outcome.classFiles.keySet())
        .containsExactly("a/A.class", "a/Used.class", "a/More.class");
  }

  @Test
  void librariesOnTheModulePath() throws IOException {
    Path modules = directory.resolve("modules");
    new ShadowProbe(modules.resolve("lib"))
        .source(
            "module-info.java",
            "module lib { requires transitive java.logging; exports q; exports r; }")
        .source(
            "q/Used.java", "package q; public class Used { public r.Made make() { return null; } }")
        .source("r/Made.java", "package r; public class Made { public int size; }")
        .compile();
    cleanSince18(
        probe()
            .option("--module-path", modules.toString())
            .source("module-info.java", "module m { requires lib; }")
            .source(
                "a/A.java",
                "package a;",
                "import q.Used;",
                "class A { int m() { return new Used().make().size; } }")
            .wanting("a.A"));
  }

  @Test
  void automaticModules() throws IOException {
    Path classes = directory.resolve("jarred");
    new ShadowProbe(classes)
        .source(
            "q/Used.java", "package q; public class Used { public r.Made make() { return null; } }")
        .source("r/Made.java", "package r; public class Made { public int size; }")
        .compile();
    Path modules = Files.createDirectories(directory.resolve("modules"));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(modules.resolve("lib-1.0.jar")))) {
      for (String name : List.of("q/Used.class", "r/Made.class")) {
        jar.putNextEntry(new JarEntry(name));
        jar.write(Files.readAllBytes(classes.resolve(name)));
      }
    }
    cleanSince18(
        probe()
            .option("--module-path", modules.toString(), "-Xlint:-requires-automatic")
            .source("module-info.java", "module m { requires lib; }")
            .source(
                "a/A.java",
                "package a;",
                "import q.*;",
                "class A { int m() { return new Used().make().size; } }")
            .wanting("a.A"));
  }

  @Test
  void internalsOfThePlatform() throws IOException {
    clean(
        probe()
            .option("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED")
            .source(
                "A.java",
                "import jdk.internal.misc.Unsafe;",
                "class A { int m() { return Unsafe.getUnsafe().addressSize(); } }")
            .wanting("A"));
  }

  @Test
  void previewFeatures() throws IOException {
    String level = Integer.toString(Runtime.version().feature());
    clean(
        probe()
            .option("--enable-preview", "--release", level)
            .source("A.java", "class A { int m() { return 1; } }")
            .wanting("A"));
  }

  @Test
  void packageAnnotations() throws IOException {
    clean(
        probe()
            .source("a/package-info.java", "@Marked package a;")
            .source("a/Marked.java", "package a; @interface Marked {}")
            .source("a/A.java", "package a; @Marked class A { @Marked int m() { return 1; } }")
            .wanting("a.A"));
  }

  /** A wrapper around the environment is no obstacle to those who have the trees. */
  @Test
  void wrappedEnvironment() throws IOException {
    clean(
        probe()
            .source("A.java", "class A { int m() { return 1; } }")
            .wanting("A")
            .wrappingTheEnvironment());
  }

  /** The class path may spread a package over several places. */
  @Test
  void splitPackages() throws IOException {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    new ShadowProbe(second)
        .source("q/Base.java", "package q; public class Base { public int size; }")
        .compile();
    new ShadowProbe(first)
        .option("-classpath", second.toString())
        .source("q/Used.java", "package q; public class Used extends Base {}")
        .compile();
    clean(
        probe()
            .option("-classpath", first + File.pathSeparator + second)
            .source(
                "q/A.java",
                "package q;",
                "class A { int m() { return new Used().size + new Base().size; } }")
            .source("B.java", "class B { int m(q.Used used) { return used.size; } }")
            .wanting("q.A", "B"));
  }
}
