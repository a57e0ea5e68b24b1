package io.asynctrait.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A run of javac over source files with a processor.
 *
 * @param succeeded whether there were no errors
 * @param diagnostics what javac and the processor said
 * @param generated the generated sources, by qualified name with slashes
 */
record TestCompilation(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Map<String, String> generated) {

  /** Compiles all sources below {@code root} into {@code output}. */
  static TestCompilation run(Path root, Path output, Processor processor, String... options)
      throws IOException {
    return run(sources(root), output, processor, options);
  }

  static TestCompilation run(
      List<Path> sources, Path output, Processor processor, String... options) throws IOException {
    return run(sources, output, List.of(processor), options);
  }

  static TestCompilation run(
      List<Path> sources, Path output, List<? extends Processor> processors, String... options)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createDirectories(output.resolve("classes"));
    Path generated = Files.createDirectories(output.resolve("generated"));
    List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s"));
    all.add(generated.toString());
    // Not the class path, on which the sources of the tests lie as resources.
    all.addAll(List.of("-sourcepath", classes.toString()));
    all.addAll(List.of(options));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      boolean succeeded = task.call();
      return new TestCompilation(succeeded, diagnostics.getDiagnostics(), read(generated));
    }
  }

  /** The Java files below {@code root}, but for golden ones. */
  static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getFileName().toString().startsWith("AsyncTrait_"))
          .sorted()
          .toList();
    }
  }

  /** The qualified names of the generated types. */
  Set<String> generatedNames() {
    return generated.keySet().stream()
        .map(name -> name.replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The errors as text. */
  String errors() {
    StringBuilder errors = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      errors.append(diagnostic).append('\n');
    }
    return errors.toString();
  }

  private static Map<String, String> read(Path root) throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> {
                String name = root.relativize(file).toString().replace('\\', '/');
                try {
                  generated.put(
                      name.substring(0, name.length() - ".java".length()), Files.readString(file));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return generated;
  }
}
