package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

/**
 * What javac and the processor generate is Java for the compiler of Eclipse too: checked-in sources
 * can be built with it. The processor itself cannot run there, and says so.
 */
final class EclipseCompilerTest {
  private static final Path SAMPLES = Path.of("../samples/src");

  @TempDir private Path directory;

  static List<String> inputs() throws IOException {
    return SourceSets.names();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void generatedSourcesCompile(String input) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            SourceSets.sources(input, 17),
            directory,
            new AsyncTraitProcessor(),
            "-Xlint:none",
            "--release",
            "17");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();

    // What they are generated from is on the class path: compilers disagree on some of it.
    assertThat(compile(javaFiles(directory.resolve("generated")), "-proc:none")).isEmpty();
  }

  @Test
  void generatedSourcesOfTheSamplesCompile() throws IOException {
    List<Path> sources = new ArrayList<>(javaFiles(SAMPLES.resolve("main/java")));
    sources.addAll(javaFiles(SAMPLES.resolve("goldens/java")));

    assertThat(compile(sources, "-proc:none")).isEmpty();
  }

  @Test
  void theProcessorTellsThatItNeedsJavac() throws IOException {
    String messages =
        compile(
            SourceSets.sources("allocation"),
            "-processor",
            AsyncTraitProcessor.class.getName(),
            "-processorpath",
            System.getProperty("java.class.path"));

    assertThat(messages).contains("asynctrait-processor reads method bodies, which needs javac");
    assertThat(messages.split("\\[AT301]", -1)).hasLength(2);
    assertThat(messages).doesNotContain("Exception");
  }

  /** Returns the errors that the compiler of Eclipse finds. */
  private String compile(List<Path> sources, String... options) {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-nowarn", "-d"));
    arguments.add(directory.resolve("eclipse").toString());
    arguments.add("-classpath");
    arguments.add(
        Stream.of(
                directory.resolve("classes"),
                location(Async.class),
                location(AsyncTrait.class),
                location(MDC.class))
            .filter(Files::exists)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    arguments.addAll(List.of(options));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter messages = new StringWriter();
    boolean succeeded =
        BatchCompiler.compile(
            arguments.toArray(String[]::new),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(messages),
            null);
    return succeeded || !messages.toString().isEmpty() ? messages.toString() : "failed";
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
