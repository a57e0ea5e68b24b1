package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An enum gets a constant after a switch expression over it, which has no {@code default}, has been
 * compiled: the generated method fails as the plain one does, at each level of the language.
 */
final class NewEnumConstantTest {
  private static final String COLOR = "public enum Color { RED, GREEN%s }";

  private static final String MAIN =
      """
      import static io.asynctrait.runtime.Async.*;

      @io.asynctrait.annotations.AsyncTrait
      public class Main {
        static int plain(Color color) {
          return switch (color) { case RED -> 1; case GREEN -> 2; };
        }

        io.asynctrait.runtime.DynamicFuture<Integer> rules(Color color) {
          return ready(switch (color) { case RED -> await(ready(1)); case GREEN -> 2; });
        }

        io.asynctrait.runtime.DynamicFuture<Integer> groups(Color color) {
          await(yieldNow());
          return ready(
              switch (color) { case RED: yield 1; case GREEN: yield await(ready(2)); });
        }

        public static Object[] run() {
          Color last = Color.values()[Color.values().length - 1];
          Main main = new AsyncTrait_Main();
          return new Object[] {
            outcome(() -> plain(last)),
            outcome(() -> main.rules(last).block()),
            outcome(() -> main.groups(last).block())
          };
        }

        static Object outcome(java.util.concurrent.Callable<Integer> call) {
          try {
            return call.call();
          } catch (Throwable failure) {
            return failure.toString();
          }
        }
      }
      """;

  static Iterable<Integer> levels() {
    return new TreeSet<>(List.of(17, Runtime.version().feature()));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void failsAsPlainSwitchesDo(int level, @TempDir Path directory) throws Exception {
    Path main = Files.writeString(directory.resolve("Main.java"), MAIN);
    compile(List.of(color(directory, ""), main), directory, level);
    assertThat(run(directory)).containsExactly(2, 2, 2).inOrder();
    compile(List.of(color(directory, ", BLUE")), directory, level);
    Object failure =
        level < 21 ? "java.lang.IncompatibleClassChangeError" : "java.lang.MatchException";
    assertThat(run(directory)).containsExactly(failure, failure, failure).inOrder();
  }

  private static Path color(Path directory, String more) throws IOException {
    return Files.writeString(directory.resolve("Color.java"), COLOR.formatted(more));
  }

  private static void compile(List<Path> sources, Path directory, int level) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            sources, directory, new AsyncTraitProcessor(), "--release", String.valueOf(level));
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
  }

  private static List<?> run(Path directory) throws Exception {
    URL classes = directory.resolve("classes").toUri().toURL();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes})) {
      return List.of((Object[]) loader.loadClass("Main").getDeclaredMethod("run").invoke(null));
    }
  }
}
