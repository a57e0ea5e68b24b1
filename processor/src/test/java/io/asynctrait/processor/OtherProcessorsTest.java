package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.auto.value.processor.AutoValueBuilderProcessor;
import com.google.auto.value.processor.AutoValueProcessor;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bodies and signatures use what AutoValue and a record builder generate in the same compilation,
 * whichever processor comes first.
 */
final class OtherProcessorsTest {
  private static final Path SOURCES = Path.of("src/test/resources/other-processors");
  private static final List<Supplier<Processor>> PROCESSORS =
      List.of(AsyncTraitProcessor::new, AutoValueProcessor::new, RecordBuilderProcessor::new);

  @TempDir private Path directory;

  /** All orders of the three. */
  static Stream<List<Integer>> orders() {
    return IntStream.range(0, 6)
        .mapToObj(
            i -> {
              List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
              Collections.rotate(order, i / 2);
              Collections.swap(order, 1, 1 + i % 2);
              return order;
            });
  }

  @ParameterizedTest
  @MethodSource("orders")
  void bodiesUseWhatOthersGenerate(List<Integer> order) throws Exception {
    TestCompilation compilation = compile(order, "output");

    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    URL[] classes = {directory.resolve("output/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      assertThat(loader.loadClass("other.Main").getMethod("run").invoke(null))
          .isEqualTo("Point{x=1, y=4}, Range[from=4, to=20]");
    }
  }

  @Test
  void theOrderOfProcessorsDoesNotMatter() throws IOException {
    Map<Object, Map<String, String>> generated = new HashMap<>();
    for (List<Integer> order : orders().toList()) {
      generated.put(order, compile(order, order.toString()).generated());
    }

    assertThat(generated).hasSize(6);
    assertThat(generated.values().stream().distinct().toList()).hasSize(1);
  }

  private TestCompilation compile(List<Integer> order, String output) throws IOException {
    List<Processor> processors = new ArrayList<>();
    order.forEach(i -> processors.add(PROCESSORS.get(i).get()));
    processors.add(new AutoValueBuilderProcessor());
    return TestCompilation.run(
        TestCompilation.sources(SOURCES),
        directory.resolve(output),
        processors,
        "-Xlint:all,-processing,-classfile",
        "-Werror");
  }
}
