package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which object an unqualified name or a creation in the body belongs to. */
final class EnclosingClasses {
  private final MethodContext context;

  EnclosingClasses(MethodContext context) {
    this.context = context;
  }

  /**
   * Whether a member belongs to a class in the body, around {@code place}, and not to the object.
   */
  boolean isMemberOfNestedClass(TypeElement declaring, TreePath place) {
    for (TreePath p = place; p != null && p.getLeaf() != context.method; p = p.getParentPath()) {
      if (p.getLeaf() instanceof ClassTree
          && context.trees.getElement(p) instanceof TypeElement nested
          && context.types.isSubtype(
              context.types.erasure(nested.asType()), context.types.erasure(declaring.asType()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code new Inner()} needs its outer object in front, and then the simple name. */
  boolean isInnerCreation(Tree tree, TypeElement type, TreePath place) {
    TreePath parent = place.getParentPath();
    if (parent.getLeaf() instanceof ParameterizedTypeTree) {
      parent = parent.getParentPath();
    }
    return parent.getLeaf() instanceof NewClassTree creation
        && creation.getIdentifier() != null
        && context.start(creation.getIdentifier()) == context.start(tree)
        && (creation.getEnclosingExpression() != null || needsOuter(type, place));
  }

  /**
   * Whether the creation of a {@code type} needs an object of the class around it, which is not at
   * hand at {@code place}.
   */
  boolean needsOuter(TypeElement type, TreePath place) {
    return type.getEnclosingElement() instanceof TypeElement outer
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)
        && !outer.getKind().isInterface()
        && !isMemberOfNestedClass(outer, place);
  }
}
