package io.asynctrait.processor.cases;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * One run of javac over case files, with every lint an error; a warning is right only where the
 * source line ends with the comment {@code // warns}. The compilation, generated sources included,
 * stays in {@code target/cases}, or where the system property {@code cases.output} says, to be
 * looked at.
 */
final class CaseCompilation {
  private final Path classes;
  private final Path generated;
  private final String problems;

  private CaseCompilation(Path classes, Path generated, String problems) {
    this.classes = classes;
    this.generated = generated;
    this.problems = problems;
  }

  /**
   * Compiles.
   *
   * @param name the directory for the output
   * @param processors none to compile the cases plainly
   * @param more other options
   */
  static CaseCompilation run(
      String name, List<Path> sources, List<? extends Processor> processors, String... more) {
    Path output = output().resolve(name);
    Path classes = emptyDirectory(output.resolve("classes"));
    Path generated = emptyDirectory(output.resolve("generated"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              options(classes, generated, processors.isEmpty(), more),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean succeeded = task.call();
      List<Diagnostic<? extends JavaFileObject>> unexpected =
          diagnostics.getDiagnostics().stream().filter(CaseCompilation::isUnexpected).toList();
      return new CaseCompilation(
          classes,
          generated,
          succeeded && unexpected.isEmpty() ? "" : "javac failed:\n" + describe(unexpected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      // What a processor throws comes out of the compiler wrapped.
      return new CaseCompilation(classes, generated, "javac crashed:\n" + stackTrace(e));
    }
  }

  /** Where all compilations are. */
  static Path output() {
    return Path.of(System.getProperty("cases.output", "target/cases"));
  }

  private static List<String> options(Path classes, Path generated, boolean plain, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    Collections.addAll(
        options,
        "--release",
        Integer.toString(LanguageLevel.available()),
        "-classpath",
        location(Async.class) + File.pathSeparator + location(AsyncTrait.class),
        "-d",
        classes.toString(),
        "-s",
        generated.toString(),
        "-g",
        plain ? "-proc:none" : "-implicit:none",
        // Without the processor nobody claims the annotations; the runtime's own need not be
        // present.
        "-Xlint:all,-processing,-classfile");
    return options;
  }

  /** Where the classes of {@code type}'s artifact are. */
  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What went wrong, with the source lines; empty if nothing did. */
  String problems() {
    return problems;
  }

  boolean succeeded() {
    return problems.isEmpty();
  }

  /** The sizes of the paths of all state machines. */
  List<MethodSize> paths() throws IOException {
    return MethodSize.of(generated, classes);
  }

  /**
   * The size of the largest method of each generated class, by its file. What initialises the class
   * runs once and is not compiled, so it does not count.
   */
  Map<String, Integer> largestMethods() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().contains("AsyncTrait_")).toList()) {
        Map<String, Integer> methods = ClassFileSizes.of(file);
        methods.remove("<clinit>");
        sizes.put(
            file.getFileName().toString(),
            methods.values().stream().max(Integer::compare).orElse(0));
      }
    }
    return sizes;
  }

  /** Loads the compiled classes. */
  ClassLoader loader() {
    try {
      URL[] urls = {classes.toUri().toURL()};
      return new URLClassLoader(urls, CaseCompilation.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnexpected(Diagnostic<? extends JavaFileObject> diagnostic) {
    return switch (diagnostic.getKind()) {
      case NOTE, OTHER -> false;
      case WARNING, MANDATORY_WARNING -> !line(diagnostic).endsWith("// warns");
      default -> true;
    };
  }

  /** The source line of a diagnostic; empty if it has none. */
  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    List<String> lines = lines(diagnostic.getSource());
    int number = (int) diagnostic.getLineNumber();
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  private static List<String> lines(JavaFileObject source) {
    if (source == null) {
      return List.of();
    }
    try {
      return source.getCharContent(true).toString().lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String describe(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(CaseCompilation::describe).collect(Collectors.joining("\n"));
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getKind() + ": " + diagnostic.getMessage(null);
    JavaFileObject source = diagnostic.getSource();
    if (source == null || diagnostic.getLineNumber() == Diagnostic.NOPOS) {
      return text;
    }
    return source.getName() + ":" + diagnostic.getLineNumber() + ": " + text + excerpt(diagnostic);
  }

  /** The line of the diagnostic between its neighbours, and a caret below it. */
  private static String excerpt(Diagnostic<? extends JavaFileObject> diagnostic) {
    List<String> lines = lines(diagnostic.getSource());
    int line = (int) diagnostic.getLineNumber();
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(1, line - 2); i <= Math.min(lines.size(), line + 2); i++) {
      text.append(String.format("%n%5d | %s", i, lines.get(i - 1)));
      if (i == line && diagnostic.getColumnNumber() > 0) {
        text.append(
            String.format("%n      | %s^", " ".repeat((int) diagnostic.getColumnNumber() - 1)));
      }
    }
    return text.append('\n').toString();
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static Path emptyDirectory(Path directory) {
    try {
      if (Files.exists(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
