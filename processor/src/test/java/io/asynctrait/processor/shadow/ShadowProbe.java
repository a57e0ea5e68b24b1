package io.asynctrait.processor.shadow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources and, in one of the rounds, reads the bodies of some types through a shadow. */
final class ShadowProbe {
  private final Path classes;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<Integer, Map<String, String>> generated = new TreeMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> wanted = new ArrayList<>();
  private int round = 1;
  private boolean reading = true;
  private boolean wrapping;

  /** What the shadow made of the wanted types, and the compilation around it. */
  static final class Outcome {
    /** Each expression in a body, with its type. */
    final Map<String, String> types = new LinkedHashMap<>();

    final List<String> untyped = new ArrayList<>();
    final List<String> usable = new ArrayList<>();
    final Map<String, List<String>> unusable = new LinkedHashMap<>();
    final Report report = new Report();
    final List<String> diagnostics = new ArrayList<>();
    final Map<String, byte[]> classFiles = new TreeMap<>();
    final List<String> failures = new ArrayList<>();
  }

  ShadowProbe(Path classes) {
    this.classes = classes;
  }

  /** Adds a source file. */
  ShadowProbe source(String path, String... lines) {
    sources.put(path, String.join("\n", lines));
    return this;
  }

  /** Has a processor generate a type at the start of a round. */
  ShadowProbe generating(int inRound, String name, String text) {
    generated.computeIfAbsent(inRound, unused -> new LinkedHashMap<>()).put(name, text);
    return this;
  }

  ShadowProbe option(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** The types to be read, as soon as they exist. */
  ShadowProbe wanting(String... types) {
    wanted.addAll(List.of(types));
    return this;
  }

  ShadowProbe inRound(int number) {
    round = number;
    return this;
  }

  /** For comparison: the same compilation without a shadow. */
  ShadowProbe withoutShadow() {
    reading = false;
    return this;
  }

  /** Hides the class of the environment. */
  ShadowProbe wrappingTheEnvironment() {
    wrapping = true;
    return this;
  }

  Outcome compile() throws IOException {
    Outcome outcome = new Outcome();
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> all = new ArrayList<>(List.of("-d", classes.toString()));
      all.addAll(options);
      List<JavaFileObject> units = new ArrayList<>();
      sources.forEach((path, text) -> units.add(new TextFile(path, text)));
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, diagnostics, all, null, units);
      task.setProcessors(List.of(new Reader(outcome)));
      task.call();
    }
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      outcome.diagnostics.add(diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT));
    }
    try (Stream<Path> written = Files.walk(classes)) {
      for (Path file : written.filter(Files::isRegularFile).toList()) {
        outcome.classFiles.put(classes.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return outcome;
  }

  private static final class TextFile extends SimpleJavaFileObject {
    private final String text;

    TextFile(String path, String text) {
      super(URI.create("text:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Reader extends AbstractProcessor {
    private final Outcome outcome;
    private int current;

    Reader(Outcome outcome) {
      this.outcome = outcome;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      current++;
      generated.getOrDefault(current, Map.of()).forEach(this::generate);
      if (current == round && reading) {
        read();
      }
      return false;
    }

    private void generate(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void read() {
      List<TypeElement> types = new ArrayList<>();
      for (String name : wanted) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type == null) {
          outcome.failures.add("no such type: " + name);
        } else {
          types.add(type);
        }
      }
      try (ShadowCompilation shadow =
          ShadowCompilation.read(
              environment(), Trees.instance(processingEnv), types, Set.of(), outcome.report)) {
        read(types, shadow);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private ProcessingEnvironment environment() {
      return !wrapping
          ? processingEnv
          : (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> method.invoke(processingEnv, arguments));
    }

    private void read(List<TypeElement> types, ShadowCompilation shadow) {
      for (TypeElement type : types) {
        if (shadow.type(type).isEmpty() && outcome.report.diagnostics().isEmpty()) {
          outcome.failures.add("not in the shadow: " + type);
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          List<CompileError> errors = shadow.errorsIn(method);
          if (!errors.isEmpty()) {
            outcome.unusable.put(
                method.toString(),
                errors.stream().map(e -> e.site().line() + ": " + e.message()).toList());
          }
          shadow.method(method).ifPresent(found -> describe(method, found));
        }
      }
    }

    private void describe(ExecutableElement method, AttributedMethod found) {
      outcome.usable.add(method.toString());
      if (!found.element().toString().equals(method.toString())) {
        outcome.failures.add(found.element() + " instead of " + method);
      }
      Tree body = ((MethodTree) found.path().getLeaf()).getBody();
      if (body == null) {
        return;
      }
      new TreePathScanner<Void, Void>() {
        @Override
        public Void scan(Tree tree, Void unused) {
          if (tree instanceof ExpressionTree) {
            TreePath path = new TreePath(getCurrentPath(), tree);
            outcome.types.put(tree.toString(), String.valueOf(found.trees().getTypeMirror(path)));
          }
          return super.scan(tree, null);
        }
      }.scan(new TreePath(found.path(), body), null);
    }
  }
}
