package io.asynctrait.processor.lint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.NearestName;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one type and is not silenced there: each warning once, put in the order of the
 * source.
 *
 * <p>{@code @SuppressWarnings("asynctrait.name")} on a declaration silences one warning in it, the
 * name {@code all} every one, as it does those of javac.
 */
final class Warnings {
  private static final String ALL = "all";

  private final Trees trees;
  private final Map<Object, Found> found = new LinkedHashMap<>();

  private record Found(Code code, Site.Source site, List<Object> arguments) {}

  private record Place(Code code, Tree tree) {}

  Warnings(Trees trees) {
    this.trees = trees;
  }

  /** Adds a warning at {@code path}, unless it has been added or is silenced. */
  void add(Code code, TreePath path, Object... arguments) {
    if (!isSilenced(code, path)) {
      found.putIfAbsent(
          new Place(code, path.getLeaf()), new Found(code, site(path), List.of(arguments)));
    }
  }

  /** Hands everything over. */
  void addTo(Report report) {
    found.values().stream()
        .sorted(Comparator.comparingLong(warning -> warning.site().start()))
        .forEach(
            warning -> report.add(warning.code(), warning.site(), warning.arguments().toArray()));
  }

  /** Warns of names after {@code asynctrait.} that no warning has. */
  void checkNames(TreePath type) {
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        checkNamesOf(getCurrentPath());
        return getCurrentPath().equals(type) || tree.getSimpleName().isEmpty()
            ? super.visitClass(tree, null)
            : null;
      }

      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        checkNamesOf(getCurrentPath());
        return super.visitMethod(tree, null);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        checkNamesOf(getCurrentPath());
        return super.visitVariable(tree, null);
      }
    }.scan(type, null);
  }

  private void checkNamesOf(TreePath declaration) {
    List<String> names = Code.warnings();
    silencedBy(declaration)
        .filter(text -> text.startsWith(Code.PREFIX))
        .map(text -> text.substring(Code.PREFIX.length()))
        .filter(name -> !names.contains(name))
        .forEach(
            name ->
                add(
                    Code.UNKNOWN_WARNING,
                    annotationOf(declaration),
                    name,
                    NearestName.hint(name, names),
                    String.join(", ", names)));
  }

  private static TreePath annotationOf(TreePath declaration) {
    Tree tree = declaration.getLeaf();
    var modifiers =
        tree instanceof ClassTree type
            ? type.getModifiers()
            : tree instanceof MethodTree method
                ? method.getModifiers()
                : ((VariableTree) tree).getModifiers();
    TreePath path = new TreePath(declaration, modifiers);
    return modifiers.getAnnotations().stream()
        .filter(
            annotation -> annotation.getAnnotationType().toString().endsWith("SuppressWarnings"))
        .findFirst()
        .map(annotation -> new TreePath(path, annotation))
        .orElse(declaration);
  }

  private boolean isSilenced(Code code, TreePath path) {
    String name = code.warning().map(warning -> Code.PREFIX + warning).orElseThrow();
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if ((tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree)
          && silencedBy(at).anyMatch(text -> text.equals(name) || text.equals(ALL))) {
        return true;
      }
    }
    return false;
  }

  /** The texts in the {@code @SuppressWarnings} of a declaration, constants resolved. */
  private Stream<String> silencedBy(TreePath declaration) {
    Element element = trees.getElement(declaration);
    return element == null
        ? Stream.of()
        : AsyncMethods.annotation(element, "java.lang.SuppressWarnings").stream()
            .flatMap(annotation -> annotation.getElementValues().values().stream())
            .map(AnnotationValue::getValue)
            .flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.of())
            .map(value -> String.valueOf(((AnnotationValue) value).getValue()));
  }

  private Site.Source site(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    SourcePositions positions = trees.getSourcePositions();
    long start = positions.getStartPosition(unit, path.getLeaf());
    return new Site.Source(
        unit.getSourceFile().toUri().toString(),
        start,
        positions.getEndPosition(unit, path.getLeaf()),
        unit.getLineMap().getLineNumber(start));
  }
}
