package io.asynctrait.processor.fuzz;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.processor.AsyncTraitProcessor;
import io.asynctrait.runtime.Async;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac over fuzzed programs. Its output is deleted when it is closed. */
final class Compilation implements AutoCloseable {
  private final Path output;
  private final URLClassLoader loader;
  private final String problems;

  private Compilation(Path output, String problems) throws IOException {
    this.output = output;
    this.problems = problems;
    URL[] urls = {output.toUri().toURL()};
    this.loader = new URLClassLoader(urls, Compilation.class.getClassLoader());
  }

  /** With the processor, or plainly. */
  static Compilation run(List<Program> programs, boolean processed) {
    try {
      Path output = Files.createTempDirectory("fuzz");
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                null, files, diagnostics, options(output, processed), null, sources(programs));
        if (processed) {
          task.setProcessors(List.of(new AsyncTraitProcessor()));
        }
        String problems;
        try {
          problems = task.call() ? "" : describe(diagnostics.getDiagnostics());
        } catch (RuntimeException e) {
          StringWriter text = new StringWriter();
          e.printStackTrace(new PrintWriter(text));
          problems = "javac crashed: " + text;
        }
        return new Compilation(output, problems);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> options(Path output, boolean processed) {
    return List.of(
        "--release",
        "17",
        "-classpath",
        Stream.of(Async.class, AsyncTrait.class, Fuzzed.class)
            .map(Compilation::location)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator)),
        "-d",
        output.toString(),
        processed ? "-implicit:none" : "-proc:none",
        "-Xlint:none",
        "-nowarn");
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<JavaFileObject> sources(List<Program> programs) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Program program : programs) {
      sources.add(new Source(program.name(), program.text()));
      if (!program.cancelText().isEmpty()) {
        sources.add(new Source(program.cancelName(), program.cancelText()));
      }
    }
    return sources;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///fuzzed/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static String describe(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    String errors =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .limit(5)
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    return errors.isEmpty() ? "javac gave up without an error" : errors;
  }

  /** What went wrong; empty if nothing did. */
  String problems() {
    return problems;
  }

  Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName("fuzzed." + name, true, loader);
  }

  @Override
  public void close() {
    try {
      loader.close();
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
