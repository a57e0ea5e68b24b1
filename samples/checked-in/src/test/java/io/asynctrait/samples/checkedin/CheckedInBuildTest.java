package io.asynctrait.samples.checkedin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sources of this module are all that a build needs. That they are what the processor generates
 * now was checked when this module was compiled.
 */
final class CheckedInBuildTest {
  @TempDir private Path directory;

  @Test
  void noProcessorIsNeeded() throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String classPath = location(Async.class) + File.pathSeparator + location(AsyncTrait.class);
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all",
            "-Werror",
            "-d",
            directory.toString(),
            "-classpath",
            classPath);
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean succeeded =
          javac
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(Path.of("src/main"))))
              .call();
      assertWithMessage(messages.toString()).that(succeeded).isTrue();
    }
  }

  @Test
  void theProcessorWroteNothing() throws IOException {
    assertThat(sources(Path.of("src/main/generated"))).isNotEmpty();
    assertThat(sources(Path.of("target"))).isEmpty();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Path location(Class<?> type) throws Exception {
    URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    return Path.of(location);
  }
}
