package io.asynctrait.samples.book;

import io.asynctrait.processor.AsyncTraitProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A run of javac with the processor, every lint on.
 *
 * @param messages errors and warnings
 * @param directory where the classes are
 */
record Compilation(List<Message> messages, Path directory) {
  private static final Path OUTPUT = Path.of("target/book");

  /**
   * An error or a warning.
   *
   * @param origin the page or file, or nothing
   * @param line its line there
   * @param isError whether it is no warning
   * @param code ours, or "javac"
   * @param text what is wrong
   */
  record Message(String origin, long line, boolean isError, String code, String text) {
    private static final Pattern CODE = Pattern.compile("^\\[(AT\\d+)]");

    static Message of(
        Diagnostic<? extends JavaFileObject> diagnostic, Map<String, String> origins) {
      String text = diagnostic.getMessage(null);
      Matcher code = CODE.matcher(text);
      String file = "";
      if (diagnostic.getSource() != null) {
        file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
      }
      return new Message(
          origins.getOrDefault(file, file),
          diagnostic.getLineNumber(),
          diagnostic.getKind() == Diagnostic.Kind.ERROR,
          code.find() ? code.group(1) : "javac",
          text);
    }

    @Override
    public String toString() {
      return origin + ":" + line + ": " + (isError ? "error: " : "warning: ") + text;
    }
  }

  /**
   * Compiles.
   *
   * @param name of a directory for what comes out
   * @param release the version of Java
   */
  static Compilation run(String name, List<SourceUnit> units, int release) throws IOException {
    Path directory = OUTPUT.resolve(name.replaceAll("\\W+", "-"));
    delete(directory);
    Path sources = Files.createDirectories(directory.resolve("sources"));
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Path generated = Files.createDirectories(directory.resolve("generated"));
    List<Path> files = new ArrayList<>();
    Map<String, String> origins = new TreeMap<>();
    for (SourceUnit unit : units) {
      files.add(unit.write(sources));
      origins.put(unit.name() + ".java", unit.origin());
    }
    List<String> options =
        List.of(
            "--release",
            Integer.toString(release),
            "-parameters",
            "-Xlint:all,-processing",
            "-d",
            classes.toString(),
            "-s",
            generated.toString(),
            // Not the class path, on which the resources lie.
            "-sourcepath",
            classes.toString());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    if (files.isEmpty()) {
      return new Compilation(List.of(), directory); // javac refuses to do nothing
    }
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new AsyncTraitProcessor()));
      boolean unused = task.call();
    }
    List<Message> messages =
        diagnostics.getDiagnostics().stream()
            .map(diagnostic -> Message.of(diagnostic, origins))
            .sorted(Comparator.comparing(Message::origin).thenComparingLong(Message::line))
            .toList();
    return new Compilation(messages, directory);
  }

  Path classes() {
    return directory.resolve("classes");
  }

  /** The text of a generated type. */
  String generated(String type) throws IOException {
    Path file = directory.resolve("generated").resolve(type.replace('.', '/') + ".java");
    if (!Files.exists(file)) {
      throw new AssertionError("nothing generates " + type + " below " + directory);
    }
    return Files.readString(file);
  }

  /** The messages as javac prints them. */
  static String text(List<Message> messages) {
    return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
