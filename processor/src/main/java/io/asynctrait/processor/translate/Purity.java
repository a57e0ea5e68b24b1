package io.asynctrait.processor.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Which expressions can be evaluated later than they stand, with the same result. */
final class Purity {
  private static final Set<Tree.Kind> MAY_FAIL = Set.of(Tree.Kind.DIVIDE, Tree.Kind.REMAINDER);

  private final MethodContext context;

  Purity(MethodContext context) {
    this.context = context;
  }

  /**
   * Whether an expression has no effect, cannot fail, and reads nothing but locals, so that it
   * gives the same value later as long as those locals are not assigned.
   */
  boolean isPure(ExpressionTree tree) {
    if (tree instanceof LiteralTree || tree instanceof LambdaExpressionTree) {
      return true;
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return isPure(parenthesized.getExpression());
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return isStableName(tree);
    }
    if (tree instanceof MemberReferenceTree reference) {
      return context.element(reference.getQualifierExpression()) instanceof TypeElement
          || isThis(reference.getQualifierExpression());
    }
    if (tree instanceof UnaryTree unary) {
      return switch (unary.getKind()) {
        case UNARY_MINUS, UNARY_PLUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT ->
            isPrimitive(unary.getExpression()) && isPure(unary.getExpression());
        default -> false;
      };
    }
    if (tree instanceof BinaryTree binary) {
      return !MAY_FAIL.contains(binary.getKind())
          && isPrimitive(binary.getLeftOperand())
          && isPrimitive(binary.getRightOperand())
          && isPure(binary.getLeftOperand())
          && isPure(binary.getRightOperand());
    }
    return tree instanceof TypeCastTree cast
        && isPrimitive(cast)
        && isPrimitive(cast.getExpression())
        && isPure(cast.getExpression());
  }

  private static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree identifier && identifier.getName().contentEquals("this");
  }

  private boolean isStableName(ExpressionTree tree) {
    if (isThis(tree)) {
      return true;
    }
    Element element = context.element(tree);
    if (element instanceof VariableElement variable) {
      return variable.getConstantValue() != null
          || (tree instanceof IdentifierTree && context.variables.containsKey(element))
          || (element.getKind() == ElementKind.ENUM_CONSTANT && tree instanceof IdentifierTree);
    }
    return tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class");
  }

  private boolean isPrimitive(ExpressionTree tree) {
    TypeMirror type = context.type(tree);
    return type != null && type.getKind().isPrimitive();
  }
}
