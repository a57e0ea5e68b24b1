package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the program in {@code docs/debugging.md}: its stack trace and the piece of generated code
 * are what the page shows. {@code -Dgoldens.update=true} writes the stack trace anew.
 */
final class DebuggingDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/debugging.md");
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

  /** The seven lines that the page does not show. */
  private static final String HEADER =
      """
      import static io.asynctrait.runtime.Async.await;
      import static io.asynctrait.runtime.Async.ready;

      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.runtime.Async;
      import io.asynctrait.runtime.DynamicFuture;

      """;

  @Test
  void theStackTraceIsThatOfTheProgram(@TempDir Path directory) throws Exception {
    String document = Files.readString(DOCUMENT);
    Path source = directory.resolve("Steps.java");
    Files.writeString(source, HEADER + block(document, "java Steps.java"));
    TestCompilation compilation =
        TestCompilation.run(
            List.of(source),
            directory,
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing",
            "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();

    String shown = block(document, "text");
    Throwable thrown = failure(directory.resolve("classes"));
    String trace =
        Stream.concat(
                Stream.of(thrown.toString()),
                Arrays.stream(thrown.getStackTrace()).map(element -> "\tat " + element))
            .limit(shown.lines().count() - 1)
            .collect(Collectors.joining("\n", "", "\n\t...\n"));
    if (UPDATE) {
      Files.writeString(DOCUMENT, document.replace(shown, trace));
    } else {
      assertThat(trace).isEqualTo(shown);
    }
    String machine = compilation.generated().get("AsyncTrait_Steps_second").replaceAll("\\s+", " ");
    assertThat(machine).contains(block(document, "java").strip().replaceAll("\\s+", " "));
  }

  private static Throwable failure(Path classes) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        EventLoop loop = EventLoop.start("loop")) {
      Constructor<?> constructor = loader.loadClass("AsyncTrait_Steps").getDeclaredConstructor();
      constructor.setAccessible(true);
      Object steps = constructor.newInstance();
      Method first = steps.getClass().getDeclaredMethod("first", int.class);
      first.setAccessible(true);
      DynamicFuture<?> call = (DynamicFuture<?>) first.invoke(steps, 4);
      return assertThrows(IllegalStateException.class, () -> loop.spawn(call).block());
    }
  }

  private static String block(String document, String language) {
    Matcher block =
        Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(document);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
