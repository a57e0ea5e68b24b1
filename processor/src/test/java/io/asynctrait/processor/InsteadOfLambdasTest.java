package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is to be written instead of a lambda, an anonymous class or a method reference that awaits;
 * and that it compiles.
 */
final class InsteadOfLambdasTest {
  private static final String SOURCE =
      """
      import static io.asynctrait.runtime.Async.*;
      import io.asynctrait.annotations.*;
      import io.asynctrait.runtime.*;
      import java.io.IOException;
      import java.nio.ByteBuffer;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;

      @AsyncTrait interface Source<T> {
        DynamicFuture<T> read(ByteBuffer dst, int... at) throws IOException;
        boolean equals(Object other);
      }

      @AsyncTrait abstract class Base {
        protected abstract DynamicFuture<Integer> next(int n);
        protected DynamicFuture<Integer> leaf(int n) { return ready(n); }
      }

      @AsyncTrait abstract class Server extends Base {
        %s
      }
      """;

  @TempDir private Path directory;
  private int runs;

  private List<String> errors(String member) throws IOException {
    Path sources = Files.createDirectories(directory.resolve("sources" + runs++));
    Files.writeString(sources.resolve("Source.java"), SOURCE.formatted(member));
    return TestCompilation.run(
            sources, directory.resolve("output" + runs), new AsyncTraitProcessor())
        .diagnostics()
        .stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }

  private void assertWayOut(String member, String code, String place, String wayOut)
      throws IOException {
    assertThat(errors(member)).containsExactly("[" + code + "] " + place + "; " + wayOut);
  }

  private void assertInLambda(String member, String wayOut) throws IOException {
    assertWayOut(
        member, "AT102", "await inside a lambda, of which no state machine is made", wayOut);
  }

  private void assertInAnonymousClass(String member, String wayOut) throws IOException {
    assertWayOut(
        member,
        "AT102",
        "await inside an anonymous class, of which no state machine is made",
        wayOut);
  }

  @Test
  void aTrait() throws IOException {
    assertInLambda(
        """
        Source<Integer> source(int offset, List<? extends Number> list) {
          return (dst, at) -> ready(await(leaf(dst.get() + offset)) + list.size() + offset);
        }
        """,
        "write @AsyncTrait class MySource implements Source<Integer> { @Override public"
            + " DynamicFuture<Integer> read(ByteBuffer dst, int[] at) throws IOException { ... } }"
            + " and construct AsyncTrait_MySource(offset, list) in its place");
  }

  @Test
  void aFunctionThatReturnsAFuture() throws IOException {
    assertInLambda(
        """
        DynamicFuture<Integer> m(String s) {
          Function<String, DynamicFuture<Integer>> f = t -> ready(await(leaf(t.length())) + s.length());
          return f.apply("a");
        }
        """,
        "write DynamicFuture<Integer> apply(String t, String s) in Server with this code, and"
            + " t -> apply(t, s) here");
    assertInLambda(
        "Callable<DynamicFuture<Void>> c = () -> { await(leaf(1)); return ready(); };",
        "write DynamicFuture<Void> call() in Server with this code, and () -> call() here");
  }

  @Test
  void anyOtherFunction() throws IOException {
    assertInLambda(
        """
        DynamicFuture<Integer> m(List<Integer> numbers) {
          int[] sum = {0};
          numbers.forEach(n -> { int v = await(leaf(n)); sum[0] += v; });
          return ready(sum[0]);
        }
        """,
        "write DynamicFuture<Void> accept(Integer n, int[] sum) in Server with this code, and await"
            + " it instead of passing the Consumer");
    assertInLambda(
        "IntBinaryOperator o = (a, b) -> await(leaf(a)) + b;",
        "write DynamicFuture<Integer> applyAsInt(int a, int b) in Server with this code, and await"
            + " it instead of passing the IntBinaryOperator");
  }

  @Test
  void manyParameters() throws IOException {
    assertInLambda(
        """
        Runnable r(int a, int b, int c, int d, int e) {
          return () -> await(leaf(a + b + c + d + e));
        }
        """,
        "write DynamicFuture<Void> run(int a, int b, int c, int d, ...) in Server with this code,"
            + " and await it instead of passing the Runnable");
  }

  @Test
  void anAnonymousImplementationOfATrait() throws IOException {
    assertInAnonymousClass(
        """
        Source<String> source(String s) {
          return new Source<>() {
            @Override public DynamicFuture<String> read(ByteBuffer to, int... at) {
              String t = s;
              return ready(t + await(leaf(to.get())));
            }
          };
        }
        """,
        "write @AsyncTrait class MySource implements Source<String> { @Override public"
            + " DynamicFuture<String> read(ByteBuffer to, int[] at) { ... } } and construct"
            + " AsyncTrait_MySource(s) in its place");
    assertInAnonymousClass(
        """
        Base base() {
          return new Base() {
            @Override protected DynamicFuture<Integer> next(int n) { return ready(await(leaf(n))); }
          };
        }
        """,
        "write @AsyncTrait class MyBase extends Base { @Override protected DynamicFuture<Integer>"
            + " next(int n) { ... } } and construct AsyncTrait_MyBase() in its place");
  }

  @Test
  void anyOtherAnonymousClass() throws IOException {
    assertInAnonymousClass(
        """
        Runnable r(int a) {
          return new Runnable() {
            int field = 1;
            @Override public void run() { await(leaf(a + field)); }
          };
        }
        """,
        "write DynamicFuture<Void> run(int a) in Server with this code, and await it instead of"
            + " passing the Runnable");
    assertInAnonymousClass(
        "Object o = new Object() { int field = await(leaf(1)); };",
        "await before it and use the value inside, or make the code an async method");
  }

  @Test
  void aReference() throws IOException {
    assertWayOut(
        "Function<DynamicFuture<String>, Object> f = Async::await;",
        "AT105",
        "await as a method reference: nothing would be suspended where it is called",
        "write DynamicFuture<Object> apply(DynamicFuture<String> future) in Server that awaits, and"
            + " await it instead of passing the Function");
  }

  @Test
  void whatHasNoType() throws IOException {
    for (String member :
        List.of(
            "void m() { Missing<Integer> f = x -> await(leaf(1)); }",
            "void m() { missing(x -> await(leaf(1))); }",
            "void m() { Object f = x -> await(leaf(1)); }",
            "void m() { Function<String> f = x -> await(leaf(1)); }",
            "void m() { Function<String, String> f = (x, y) -> await(leaf(1)); }",
            "void m() { missing(Async::await); }",
            "void m() { new Missing() { void n() { await(leaf(1)); } }; }",
            "<X extends Exception & Runnable> void m() { X f = () -> await(leaf(1)); }")) {
      assertWithMessage(member).that(errors(member)).isNotEmpty();
      assertWithMessage(member)
          .that(Stream.of(errors(member)).flatMap(List::stream).toList().toString())
          .doesNotContain("AT19");
    }
  }

  /** The way out of {@link #aTrait} and {@link #aFunctionThatReturnsAFuture}, taken. */
  @Test
  void theWayOutCompiles() throws IOException {
    assertThat(
            errors(
                """
                Source<Integer> source(int offset, List<? extends Number> list) {
                  return new AsyncTrait_Server_MySource(offset, list);
                }

                @AsyncTrait static class MySource implements Source<Integer> {
                  final int offset;
                  final List<? extends Number> list;

                  MySource(int offset, List<? extends Number> list) {
                    this.offset = offset;
                    this.list = list;
                  }

                  @Override
                  public DynamicFuture<Integer> read(ByteBuffer dst, int[] at) throws IOException {
                    return ready(await(sleep(java.time.Duration.ZERO)) == null ? 1 : offset);
                  }
                }

                DynamicFuture<Integer> apply(String t, String s) {
                  return ready(await(leaf(t.length())) + s.length());
                }

                DynamicFuture<Integer> m(String s) {
                  Function<String, DynamicFuture<Integer>> f = t -> apply(t, s);
                  return f.apply("a");
                }
                """))
        .isEmpty();
  }
}
