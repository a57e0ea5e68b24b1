package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A poll function that calls {@code cx.pending()} and then throws has failed, not suspended. */
final class PolledLeafFailureTest {
  @Test
  void aFailureBehindPendingRunsTheCallersCleanUp(@TempDir Path output) throws Exception {
    TestCompilation compilation =
        TestCompilation.run(
            List.of(Path.of("src/test/resources/polled/FailsAfterPending.java")),
            output,
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing",
            "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    URL[] classes = {output.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Object trace = loader.loadClass("FailsAfterPending").getMethod("run").invoke(null);
      assertThat((List<?>) trace)
          .containsExactly("caught rejected", "finally", "value -1")
          .inOrder();
    }
  }
}
