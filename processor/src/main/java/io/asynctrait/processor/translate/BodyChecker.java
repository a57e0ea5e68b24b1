package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import java.util.Objects;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Refuses what cannot be compiled to a state machine, where it stands in the source. Errors that
 * javac reports itself are left to it; trees that it gave no types are passed over.
 */
public final class BodyChecker {
  private final Trees trees;
  private final Elements elements;
  private final Types types;

  /** Takes the utilities of the compilation that attributed the trees. */
  public BodyChecker(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
  }

  /**
   * Checks an annotated type; types nested in it are not looked at.
   *
   * @param type leads to its {@link ClassTree}
   * @param usable tells of an async method whether its body is typed; others are passed over
   * @param report takes what is found, in the order of the source
   */
  public void check(TreePath type, Predicate<? super ExecutableElement> usable, Report report) {
    Findings findings = new Findings(trees);
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      TreePath path = new TreePath(type, member);
      findings.nextMethod();
      Element element = trees.getElement(path);
      if (!(element instanceof ExecutableElement method && Awaits.isAsyncMethod(method))) {
        placement((TypeElement) Objects.requireNonNull(trees.getElement(type)), findings)
            .checkOther(path);
      } else if (((MethodTree) member).getBody() != null && usable.test(method)) {
        checkAsync(path, BodyScope.ownerOf(method), findings);
      }
    }
    findings.addTo(report);
  }

  private PlacementRules placement(TypeElement owner, Findings findings) {
    return new PlacementRules(trees, new AsyncInstead(trees, elements, types), owner, findings);
  }

  private void checkAsync(TreePath method, TypeElement owner, Findings findings) {
    Awaits awaits = Awaits.of(trees, method);
    placement(owner, findings).checkAsync(method);
    new AccessRules(trees, elements, types, owner, findings).check(method);
    new LanguageRules(trees, awaits, owner, findings).check(method);
  }
}
