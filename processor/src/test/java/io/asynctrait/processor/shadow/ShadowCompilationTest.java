package io.asynctrait.processor.shadow;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.processor.shadow.ShadowProbe.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
}
