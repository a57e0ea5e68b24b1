package io.asynctrait.processor.shadow;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

final class SkeletonTest {
  private static final String SOURCE =
      """
      package a;
      @Deprecated class A<T extends Number> extends B {
        static final int SIZE = 4 * 4, MORE = SIZE;
        final java.util.List<String> names = load(), others = load();
        final String name = "a" + SIZE;
        static { System.out.println(); }
        { System.out.println(); }
        A(int size) { super(size); load(); }
        A() { this(1); }
        <U> U size(U u) throws Exception { /* } */ return u; }
        static java.util.List<String> load() { return null; }
        enum E {
          ONE(1) { int m() { return 1; } }, TWO(2);
          E(int i) { load(); }
          int m() { return 2; }
        }
        record R(int x) { R { x++; } }
        interface I { default int m() { return 1; } int n(); }
        @interface Q { int[] value() default {1, 2}; }
      }
      class B { B(int size) {} }
      """;

  private static final String EXPECTED =
      """
      package a;
      @Deprecated class A<T extends Number> extends B {
        static final int SIZE = 4 * 4, MORE = SIZE;
        final java.util.List<String> names = null, others = null;
        final String name = "a" + SIZE;
        static { if (true) throw null; }
        { if (true) throw null; }
        A(int size) { super(size); throw null; }
        A() { this(1); throw null; }
        <U> U size(U u) throws Exception { throw null; }
        static java.util.List<String> load() { throw null; }
        enum E {
          ONE(1) { int m() { throw null; } }, TWO(2);
          E(int i) { if (true) throw null; }
          int m() { throw null; }
        }
        record R(int x) { R { if (true) throw null; } }
        interface I { default int m() { throw null; } int n(); }
        @interface Q { int[] value() default {1, 2}; }
      }
      class B { B(int size) { if (true) throw null; } }
      """;

  @Test
  void bodiesAreGone() throws IOException {
    assertThat(skeletonOf(SOURCE)).isEqualTo(EXPECTED);
  }

  /** It compiles, and is its own skeleton. */
  @Test
  void nothingIsLeftToTakeAway() throws IOException {
    assertThat(skeletonOf(EXPECTED)).isEqualTo(EXPECTED);
  }

  private static String skeletonOf(String source) throws IOException {
    List<JavaFileObject> files = List.of(JavaFileObjects.forSourceString("a.A", source));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostic -> {
                      throw new AssertionError(diagnostic);
                    },
                    List.of("-proc:none"),
                    null,
                    files);
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    return Skeleton.of(Trees.instance(task), unit).toString();
  }
}
