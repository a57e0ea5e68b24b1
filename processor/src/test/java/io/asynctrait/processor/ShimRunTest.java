package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs generated shims: poll functions, recycling, adapters, static methods, values that change
 * lanes.
 */
final class ShimRunTest {
  private static final Path SOURCES = Path.of("src/test/resources/shims-run");

  @Test
  void shimsDoWhatTheySay(@TempDir Path output) throws Exception {
    TestCompilation compilation =
        TestCompilation.run(
            SOURCES, output, new AsyncTraitProcessor(), "-Xlint:all,-processing", "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();

    URL classes = output.resolve("classes").toUri().toURL();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes})) {
      List<?> seen = (List<?>) loader.loadClass("Main").getDeclaredMethod("run").invoke(null);
      assertThat(seen.stream().map(String::valueOf).toList())
          .containsExactly(
              // Four suspended calls of one object, one after another, need one frame.
              "45",
              "45",
              "1/3",
              // Without recycling each of two more calls makes its own.
              "45",
              "3/3",
              // An instance of the class itself works too, a frame per call.
              "45",
              // Not generated: the default method is run by its state machine all the same.
              "5",
              "2",
              "true",
              "true",
              "plain",
              "10")
          .inOrder();
    }
  }
}
