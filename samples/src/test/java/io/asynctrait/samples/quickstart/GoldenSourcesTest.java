package io.asynctrait.samples.quickstart;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares what the processor generates for the samples, byte for byte, with what is checked in.
 *
 * <p>After a change on purpose: {@code mvn -pl samples -am clean test -Dgoldens.update=true}, and
 * look at the difference.
 */
final class GoldenSourcesTest {
  private static final Path GOLDENS = Path.of("src/goldens/java");
  private static final Path GENERATED = Path.of("target/generated-sources/annotations");

  @Test
  void generatedSourcesAreTheOnesCheckedIn() throws IOException {
    if (Boolean.getBoolean("goldens.update")) {
      update();
    }
    Map<String, Path> goldens = sources(GOLDENS);
    Map<String, Path> generated = sources(GENERATED);
    assertWithMessage("generated files").that(generated.keySet()).isEqualTo(goldens.keySet());
    for (Map.Entry<String, Path> source : generated.entrySet()) {
      assertWithMessage(source.getKey())
          .that(Files.readString(source.getValue(), UTF_8))
          .isEqualTo(Files.readString(goldens.get(source.getKey()), UTF_8));
    }
  }

  private static void update() throws IOException {
    for (Path old : sources(GOLDENS).values()) {
      Files.delete(old);
    }
    for (Map.Entry<String, Path> source : sources(GENERATED).entrySet()) {
      Path golden = GOLDENS.resolve(source.getKey());
      Files.createDirectories(golden.getParent());
      Files.copy(source.getValue(), golden);
    }
  }

  /** Returns the sources below a directory by their paths in it, written with slashes. */
  private static Map<String, Path> sources(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return Map.of();
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      List<Path> files = paths.filter(path -> path.toString().endsWith(".java")).toList();
      Map<String, Path> sources = new TreeMap<>();
      for (Path file : files) {
        sources.put(directory.relativize(file).toString().replace('\\', '/'), file);
      }
      return sources;
    }
  }
}
