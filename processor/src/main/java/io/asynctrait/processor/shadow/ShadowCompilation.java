package io.asynctrait.processor.shadow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A second compilation over the sources of the running one, made to know the types in method
 * bodies. It writes nothing, runs no processors, and leaves the running compilation as it is.
 *
 * <p>What it answers is true of the round in which it was made: a body may be unusable because it
 * uses a type that a later round generates.
 */
public final class ShadowCompilation implements AutoCloseable {
  private final ProcessingEnvironment environment;
  private final Trees runningTrees;
  private @Nullable ShadowFileManager files;
  private final Map<String, AttributedType> types = new LinkedHashMap<>();
  private final Map<MethodKey, AttributedMethod> methods = new LinkedHashMap<>();
  private final Map<MethodKey, List<CompileError>> unusable = new LinkedHashMap<>();

  private ShadowCompilation(ProcessingEnvironment environment, Trees runningTrees) {
    this.environment = environment;
    this.runningTrees = runningTrees;
  }

  /**
   * Compiles the files that declare {@code types}, as far as attribution.
   *
   * @param trees those of the running compilation
   * @param types types of the running compilation; those that are no source are ignored
   * @param others types that are read if they can be
   * @param report takes one error if the bodies of {@code types} cannot be read at all; the result
   *     is empty then
   */
  public static ShadowCompilation read(
      ProcessingEnvironment environment,
      Trees trees,
      Collection<? extends TypeElement> types,
      Collection<? extends TypeElement> others,
      Report report) {
    ShadowCompilation shadow = new ShadowCompilation(environment, trees);
    if (types.isEmpty() && others.isEmpty()) {
      return shadow;
    }
    try {
      shadow.compile(types, others, report);
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
      // Errors of javac itself included: nothing is known of what it got done before.
      shadow.types.clear();
      shadow.methods.clear();
      shadow.unusable.clear();
      if (!types.isEmpty()) {
        if (isStackOverflow(e)) {
          report.add(Code.TOO_DEEP, firstOf(types), "a method body");
        } else {
          report.add(Code.BODIES_UNREADABLE, firstOf(types), describe(e));
        }
      }
    }
    return shadow;
  }

  /** The method with the types of its body; empty for a method without one that can be used. */
  public Optional<AttributedMethod> method(ExecutableElement method) {
    return Optional.ofNullable(methods.get(keyOf(method)));
  }

  /**
   * What is wrong with the user's own code in the body of {@code method}, in javac's words. Not
   * empty for a method that has a body which cannot be used, and empty for any other.
   */
  public List<CompileError> errorsIn(ExecutableElement method) {
    return unusable.getOrDefault(keyOf(method), List.of());
  }

  /** The type with its members; empty for one that was not asked for. */
  public Optional<AttributedType> type(TypeElement type) {
    return Optional.ofNullable(types.get(nameOf(type)));
  }

  /**
   * Closes the files. The trees and types that this compilation gave out are not to be used then.
   */
  @Override
  public void close() throws IOException {
    if (files != null) {
      files.close();
    }
  }

  /** javac's task wraps what it is hit by. */
  private static boolean isStackOverflow(Throwable thrown) {
    return thrown instanceof StackOverflowError
        || (thrown.getCause() != null && isStackOverflow(thrown.getCause()));
  }

  private void compile(
      Collection<? extends TypeElement> wanted,
      Collection<? extends TypeElement> others,
      Report report)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("this Java runtime has no compiler");
    }
    RunningCompilation running =
        new RunningCompilation(
            environment, runningTrees, compiler.getStandardFileManager(null, null, null));
    files =
        new ShadowFileManager(compiler.getStandardFileManager(null, Locale.ROOT, null), running);
    Map<URI, JavaFileObject> units = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (TypeElement type : wanted) {
      ShadowFile source = running.wholeSource(type);
      if (source != null && running.isCutOff(type)) {
        report.add(Code.MODULE_PATH_UNREADABLE, new Site.Declaration(type));
        return;
      }
      if (source != null) {
        units.putIfAbsent(source.toUri(), source);
        names.add(type.getQualifiedName().toString());
      }
    }
    for (TypeElement type : others) {
      ShadowFile source = running.isCutOff(type) ? null : running.wholeSource(type);
      if (source != null) {
        units.putIfAbsent(source.toUri(), source);
        names.add(type.getQualifiedName().toString());
      }
    }
    if (units.isEmpty()) {
      return;
    }
    JavacTask task;
    DiagnosticCollector<JavaFileObject> diagnostics;
    do {
      diagnostics = new DiagnosticCollector<>();
      List<String> options = ShadowOptions.of(environment, running.internals());
      Writer nowhere = Writer.nullWriter();
      task =
          (JavacTask) compiler.getTask(nowhere, files, diagnostics, options, null, units.values());
      task.analyze();
    } while (running.hasGrown());
    collect(task, names, diagnostics.getDiagnostics());
    for (TypeElement type : wanted) {
      if (names.contains(type.getQualifiedName().toString()) && type(type).isEmpty()) {
        report.add(
            Code.BODIES_UNREADABLE,
            new Site.Declaration(type),
            firstError(diagnostics.getDiagnostics()));
      }
    }
  }

  private static String firstError(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .findFirst()
        .orElse("an unknown error");
  }

  private void collect(
      JavacTask task,
      Collection<String> names,
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    Trees trees = Trees.instance(task);
    Elements elements = task.getElements();
    Types typeUtils = task.getTypes();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      TreePath typePath = type == null ? null : trees.getPath(type);
      if (type == null || typePath == null) {
        continue;
      }
      types.put(
          elements.getBinaryName(type).toString(),
          new AttributedType(trees, elements, typeUtils, typePath, type));
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        TreePath path = trees.getPath(method);
        if (path != null) {
          add(new AttributedMethod(trees, elements, typeUtils, path, method), diagnostics);
        }
      }
    }
  }

  private void add(
      AttributedMethod method, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    MethodKey key = MethodKey.of(method.element(), method.elements());
    List<CompileError> errors = errorsIn(method, diagnostics);
    if (errors.isEmpty()) {
      methods.put(key, method);
    } else {
      unusable.put(key, errors);
    }
  }

  private static List<CompileError> errorsIn(
      AttributedMethod method, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    List<CompileError> errors = new ArrayList<>();
    CompilationUnitTree unit = method.path().getCompilationUnit();
    SourcePositions positions = method.trees().getSourcePositions();
    long start = positions.getStartPosition(unit, method.path().getLeaf());
    long end = positions.getEndPosition(unit, method.path().getLeaf());
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      JavaFileObject file = diagnostic.getSource();
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR
          && file != null
          && file.toUri().equals(unit.getSourceFile().toUri())
          && start <= diagnostic.getPosition()
          && diagnostic.getPosition() < end) {
        errors.add(
            new CompileError(
                siteOf(diagnostic, file),
                diagnostic.getMessage(null),
                new MisspelledNames(method).hint(diagnostic)));
      }
    }
    TreePath untyped = TypesScanner.firstUntyped(method.trees(), method.path());
    if (errors.isEmpty() && untyped != null) {
      long from = positions.getStartPosition(unit, untyped.getLeaf());
      long to = positions.getEndPosition(unit, untyped.getLeaf());
      String file = unit.getSourceFile().toUri().toString();
      Site.Source site = new Site.Source(file, from, to, unit.getLineMap().getLineNumber(from));
      errors.add(new CompileError(site, "no type is known for " + untyped.getLeaf(), ""));
    }
    return errors;
  }

  private static Site.Source siteOf(
      Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject file) {
    return new Site.Source(
        file.toUri().toString(),
        diagnostic.getStartPosition(),
        diagnostic.getEndPosition(),
        diagnostic.getLineNumber());
  }

  private MethodKey keyOf(ExecutableElement method) {
    return MethodKey.of(method, environment.getElementUtils());
  }

  private String nameOf(TypeElement type) {
    return environment.getElementUtils().getBinaryName(type).toString();
  }

  private static Site firstOf(Collection<? extends TypeElement> types) {
    return new Site.Declaration(types.iterator().next());
  }

  private static String describe(Throwable failure) {
    @Nullable String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : failure.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("");
  }
}
