package io.asynctrait.benchmarks.compile;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources at run time, with the processor of this project and without. */
public final class ProjectCompiler implements AutoCloseable {
  private static final String PROCESSOR = "io.asynctrait.processor.AsyncTraitProcessor";

  private final URLClassLoader processors;

  /** Finds the processor; see {@link CompileBenchmark} for where. */
  public ProjectCompiler() throws IOException {
    processors = new URLClassLoader(processorPath(), ProjectCompiler.class.getClassLoader());
  }

  /** Compiles {@code sources} and what is generated from them into {@code output/classes}. */
  public void compileWithProcessor(List<Path> sources, Path output) throws IOException {
    try {
      Object processor = processors.loadClass(PROCESSOR).getConstructor().newInstance();
      compile(sources, output, List.of((Processor) processor));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "no processor: package the module, or give -Dcompile.processorpath", e);
    }
  }

  /** Compiles {@code sources} alone into {@code output/classes}. */
  public void compile(List<Path> sources, Path output) throws IOException {
    compile(sources, output, List.of());
  }

  @Override
  public void close() throws IOException {
    processors.close();
  }

  private static void compile(List<Path> files, Path output, List<Processor> processors)
      throws IOException {
    Path classes = Files.createDirectories(output.resolve("classes"));
    Path generated = Files.createDirectories(output.resolve("generated"));
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-nowarn",
                "-implicit:none",
                "-classpath",
                Stream.of(Async.class, AsyncTrait.class, ProjectCompiler.class)
                    .map(type -> location(type).toString())
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator)),
                "-d",
                classes.toString(),
                "-s",
                generated.toString()));
    if (processors.isEmpty()) {
      options.add("-proc:none");
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new IllegalStateException("the generated project does not compile");
      }
    }
  }

  /** The jar that the build has made, unless the system property says something else. */
  private static URL[] processorPath() throws IOException {
    String path = System.getProperty("compile.processorpath");
    if (path != null) {
      return Arrays.stream(path.split(File.pathSeparator))
          .map(entry -> url(Path.of(entry)))
          .toArray(URL[]::new);
    }
    try (Stream<Path> files = Files.list(Path.of("processor/target"))) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("asynctrait-processor-.*[^s]\\.jar"))
          .map(ProjectCompiler::url)
          .toArray(URL[]::new);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path.toString(), e);
    }
  }

  /** Where the classes of {@code type}'s artifact are. */
  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the sources below {@code directory}, in order. */
  public static List<Path> javaFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** Deletes {@code directory} with everything in it, if it is there. */
  public static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(ProjectCompiler::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
