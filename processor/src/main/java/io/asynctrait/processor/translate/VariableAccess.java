package io.asynctrait.processor.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import io.asynctrait.processor.ir.Piece.Access;

/** How an identifier touches its variable. */
final class VariableAccess {
  private VariableAccess() {}

  /**
   * Returns the access of the identifier at {@code path}.
   *
   * @param root the tree whose evaluation is looked at
   * @param captured whether the identifier stands in a lambda or class below the method
   */
  static Access of(TreePath path, Tree root, boolean captured) {
    if (captured) {
      return Access.CAPTURE;
    }
    TreePath parent = path.getParentPath();
    Tree child = path.getLeaf();
    while (parent.getLeaf() instanceof ParenthesizedTree) {
      child = parent.getLeaf();
      parent = parent.getParentPath();
    }
    Tree above = parent.getLeaf();
    if (above instanceof AssignmentTree assignment && assignment.getVariable() == child) {
      return isDefinite(parent, root) ? Access.DEFINITE_WRITE : Access.WRITE;
    }
    if (above instanceof CompoundAssignmentTree assignment && assignment.getVariable() == child) {
      return Access.READ_WRITE;
    }
    if (above instanceof UnaryTree unary) {
      return switch (unary.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            Access.READ_WRITE;
        default -> Access.READ;
      };
    }
    return Access.READ;
  }

  /**
   * Whether an expression is evaluated whenever the root is: nothing above it chooses or repeats.
   */
  private static boolean isDefinite(TreePath expression, Tree root) {
    TreePath path = expression;
    while (path.getLeaf() != root) {
      Tree above = path.getParentPath().getLeaf();
      boolean always =
          switch (above.getKind()) {
            case CONDITIONAL_AND, CONDITIONAL_OR ->
                ((BinaryTree) above).getLeftOperand() == path.getLeaf();
            case CONDITIONAL_EXPRESSION ->
                ((ConditionalExpressionTree) above).getCondition() == path.getLeaf();
            case EXPRESSION_STATEMENT -> above == root;
            default ->
                above instanceof ExpressionTree && !above.getKind().name().contains("SWITCH");
          };
      if (!always) {
        return false;
      }
      path = path.getParentPath();
    }
    return true;
  }
}
