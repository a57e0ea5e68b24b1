package io.asynctrait.processor.lint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.AsyncMethods;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;

/** Looks for what is hardly meant, in typed trees. */
public final class Linter {
  private final Trees trees;
  private final Types types;

  /** Takes the utilities of the compilation that attributed the trees. */
  public Linter(Trees trees, Types types) {
    this.trees = trees;
    this.types = types;
  }

  /**
   * Checks an annotated type; types nested in it are not looked at.
   *
   * @param type leads to its {@link ClassTree}
   * @param usable tells of an async method whether its body is typed; others are passed over
   * @param isExtended whether another annotated type is known to extend it
   * @param report takes what is found, in the order of the source
   */
  public void check(
      TreePath type,
      Predicate<? super ExecutableElement> usable,
      boolean isExtended,
      Report report) {
    Warnings warnings = new Warnings(trees);
    warnings.checkNames(type);
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      TreePath path = new TreePath(type, member);
      Element element = trees.getElement(path);
      boolean isAsync = element instanceof ExecutableElement method && AsyncMethods.isAsync(method);
      if (member instanceof ClassTree || (isAsync && !usable.test((ExecutableElement) element))) {
        continue;
      }
      new FutureUses(trees, types, warnings).scan(path, null);
      if (isAsync && ((MethodTree) member).getBody() != null) {
        checkAsync(path, (ExecutableElement) element, isExtended, warnings);
      }
    }
    warnings.addTo(report);
  }

  private void checkAsync(
      TreePath path, ExecutableElement method, boolean isExtended, Warnings warnings) {
    new SureFacts(trees, types, path, warnings).check();
    new ReturnedCalls(trees, types, warnings).check(path);
    if (!isExtended) {
      new NeedlessRecycling(trees, warnings).check(path, method);
    }
  }

  /**
   * Looks for awaits in types that are not annotated.
   *
   * @param type leads to the {@link ClassTree} of any type; those nested in it are looked at, too
   * @param report takes what is found, in the order of the source
   */
  public void checkPlain(TreePath type, Report report) {
    Warnings warnings = new Warnings(trees);
    new PlainAwaits(trees, warnings).scan(type, null);
    warnings.addTo(report);
  }
}
