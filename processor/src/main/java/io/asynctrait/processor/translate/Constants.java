package io.asynctrait.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Constant variables whose value stands in generated code where their name cannot. */
final class Constants {
  private Constants() {}

  /** The value of a private constant field, where {@code tree} names one and evaluates nothing. */
  static Optional<String> privateValue(
      Tree tree, TreePath path, Element element, Trees trees, Elements elements) {
    return element instanceof VariableElement field
            && field.getKind().isField()
            && field.getModifiers().contains(Modifier.PRIVATE)
            && field.getConstantValue() != null
            && isPlainName(tree, path, trees)
        ? Optional.of(value(field, elements) + " /* " + field.getSimpleName() + " */")
        : Optional.empty();
  }

  /**
   * What stands for a constant field at {@code tree}; nothing if that is its name. A label must be
   * a constant expression, which the field of a receiver is not.
   */
  static Optional<String> value(Tree tree, TreePath path, Element element, MethodContext context) {
    Optional<String> hidden = privateValue(tree, path, element, context.trees, context.elements);
    return hidden.isEmpty()
            && tree instanceof IdentifierTree
            && element instanceof VariableElement field
            && field.getKind().isField()
            && !field.getModifiers().contains(Modifier.STATIC)
            && field.getConstantValue() != null
            && CaseLabels.surround(path)
        ? Optional.of(value(field, context.elements))
        : hidden;
  }

  /** A name by itself, behind {@code this}, or behind a class. */
  private static boolean isPlainName(Tree tree, TreePath path, Trees trees) {
    if (!(tree instanceof MemberSelectTree select)) {
      return tree instanceof IdentifierTree;
    }
    ExpressionTree before = select.getExpression();
    return (before instanceof IdentifierTree name && name.getName().contentEquals("this"))
        || trees.getElement(new TreePath(path, before)) instanceof TypeElement;
  }

  /** The value of a constant variable as an operand. */
  static String value(VariableElement constant, Elements elements) {
    Object value = constant.getConstantValue();
    String text =
        value instanceof Byte || value instanceof Short
            ? "(" + constant.asType() + ") " + value
            : elements.getConstantExpression(value);
    boolean isAtom =
        value instanceof String || value instanceof Character || text.matches("[\\w.']+");
    return isAtom ? text : "(" + text + ")";
  }
}
