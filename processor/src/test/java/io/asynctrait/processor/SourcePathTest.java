package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that say where sources are, as Maven's do: the compiler reads a file once more if somebody
 * asks for the type that its name promises.
 */
final class SourcePathTest {
  @Test
  void aFileNeedNotHaveATypeOfItsName(@TempDir Path directory) throws IOException {
    Path sources = directory.resolve("sources");
    Path file = Files.createDirectories(sources.resolve("app")).resolve("Shapes.java");
    Files.writeString(
        file,
        """
        package app;

        import io.asynctrait.annotations.AsyncTrait;
        import io.asynctrait.runtime.DynamicFuture;

        @AsyncTrait
        interface Shape {
          DynamicFuture<Integer> area();
        }
        """);

    TestCompilation compilation =
        TestCompilation.run(
            List.of(file), directory, new AsyncTraitProcessor(), "-sourcepath", sources.toString());

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
  }
}
