package io.asynctrait.processor.fuzz;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.processor.AsyncTraitProcessor;
import io.asynctrait.runtime.Async;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs javac without touching the disk, again and again in one virtual machine. */
final class MemoryCompiler {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

  /**
   * Makes a compiler.
   *
   * @param classPath what the programs use beside the runtime and the annotations
   */
  MemoryCompiler(List<Path> classPath) {
    List<Path> all = new ArrayList<>(classPath);
    all.add(location(Async.class));
    all.add(location(AsyncTrait.class));
    all.add(location(Plain.class));
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, all);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What came out of one run.
   *
   * @param classes the class files by name
   * @param generated the generated sources by name
   * @param problems the errors and warnings, or the crash of the compiler
   */
  record Result(
      Map<String, byte[]> classes, Map<String, String> generated, List<Problem> problems) {}

  /**
   * An error or a warning.
   *
   * @param source the name of the type whose source has it; empty if it has none
   * @param code the compiler's name for it
   * @param message the text with the line
   */
  record Problem(String source, String code, String message) {}

  /**
   * Compiles.
   *
   * @param sources by the name of their class
   */
  Result compile(Map<String, String> sources, boolean processed) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Outputs outputs = new Outputs(files);
    List<Source> inputs = new ArrayList<>();
    sources.forEach((name, text) -> inputs.add(new Source(name, text)));
    List<Problem> problems = new ArrayList<>();
    boolean failed = false;
    try {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(), outputs, diagnostics, options(processed), null, inputs);
      if (processed) {
        task.setProcessors(List.of(new AsyncTraitProcessor()));
      }
      failed = !task.call();
    } catch (RuntimeException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new java.io.PrintWriter(text));
      problems.add(new Problem("", "crash", text.toString()));
    }
    diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE && d.getKind() != Diagnostic.Kind.OTHER)
        .map(MemoryCompiler::problem)
        .forEach(problems::add);
    if (failed && problems.isEmpty()) {
      problems.add(new Problem("", "crash", "javac failed without an error"));
    }
    return new Result(outputs.classes(), outputs.sources(), problems);
  }

  private static List<String> options(boolean processed) {
    return List.of(
        processed ? "-implicit:none" : "-proc:none",
        "-g",
        "-Xmaxerrs",
        "100000",
        "-Xmaxwarns",
        "100000",
        "-Xlint:all,-processing,-classfile,-path,-options,-auxiliaryclass");
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    String source = "";
    String line = "";
    if (diagnostic.getSource() != null) {
      String path = diagnostic.getSource().toUri().getPath();
      source = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
      line = source + ":" + diagnostic.getLineNumber() + ": " + line(diagnostic) + "\n";
    }
    return new Problem(
        source,
        diagnostic.getKind() == Diagnostic.Kind.ERROR
            ? diagnostic.getCode()
            : "warning " + diagnostic.getCode(),
        line + diagnostic.getMessage(null));
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    try {
      List<String> lines = diagnostic.getSource().getCharContent(true).toString().lines().toList();
      int number = (int) diagnostic.getLineNumber();
      return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** A file that is written, and read again if it is a source. */
  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String name, Kind kind) {
      super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> classes = new HashMap<>();
    private final Map<String, Output> sources = new TreeMap<>();

    Outputs(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(className, kind);
      (kind == JavaFileObject.Kind.SOURCE ? sources : classes).put(className, output);
      return output;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
      return a.toUri().equals(b.toUri());
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      if (file instanceof Source || file instanceof Output) {
        String path = file.toUri().getPath();
        return path.substring(1, path.lastIndexOf('.')).replace('/', '.');
      }
      return super.inferBinaryName(location, file);
    }

    /** The file manager below is used again. */
    @Override
    public void close() {}

    Map<String, byte[]> classes() {
      Map<String, byte[]> found = new HashMap<>();
      classes.forEach((name, file) -> found.put(name, file.bytes.toByteArray()));
      return found;
    }

    Map<String, String> sources() {
      Map<String, String> found = new TreeMap<>();
      sources.forEach((name, file) -> found.put(name, file.getCharContent(true).toString()));
      return found;
    }
  }
}
