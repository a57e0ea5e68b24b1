package io.asynctrait.processor.thirdparty;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.asynctrait.processor.AsyncTraitProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Classes made async and compiled with the processor, to be found in {@code target} afterwards. */
final class RewrittenClasses {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path classes;
  private final String problems;

  private RewrittenClasses(Path classes, String problems) {
    this.classes = classes;
    this.problems = problems;
  }

  static RewrittenClasses compile(List<Subject> subjects, Operands operands) {
    Path output = Path.of("target", "third-party", operands.name().toLowerCase(Locale.ROOT));
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
      List<JavaFileObject> rewritten = new ArrayList<>();
      for (Subject subject : subjects) {
        String source = rewrite(subject, operands, files);
        Path file =
            output.resolve("sources").resolve(subject.className().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        rewritten.add(new Source(subject, source));
      }
      Path classes = Files.createDirectories(output.resolve("classes"));
      Path generated = Files.createDirectories(output.resolve("generated"));
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      List<String> options = new ArrayList<>(options());
      options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
      JavacTask task =
          (JavacTask) COMPILER.getTask(null, files, diagnostics, options, null, rewritten);
      task.setProcessors(List.of(new AsyncTraitProcessor()));
      boolean succeeded = task.call();
      return new RewrittenClasses(classes, succeeded ? "" : errors(diagnostics));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rewrite(Subject subject, Operands operands, StandardJavaFileManager files)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(options());
    options.add("-proc:none");
    Source source = new Source(subject, subject.library().source(subject.className()));
    JavacTask task =
        (JavacTask) COMPILER.getTask(null, files, diagnostics, options, null, List.of(source));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    if (!errors(diagnostics).isEmpty()) {
      throw new IllegalStateException(errors(diagnostics));
    }
    return Rewriter.rewrite(task, unit, operands);
  }

  private static List<String> options() {
    String classPath =
        Stream.concat(
                Arrays.stream(Library.values()).map(library -> library.jar().toString()),
                Stream.of(System.getProperty("java.class.path")))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "--release", "17", "-classpath", classPath, "-sourcepath", "", "-Xlint:none", "-nowarn");
  }

  /** What went wrong; empty if nothing did. */
  String problems() {
    return problems;
  }

  ClassLoader loader() {
    return Library.loader(List.of(classes));
  }

  private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Subject subject, String text) {
      super(
          URI.create("string:///" + subject.className().replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
