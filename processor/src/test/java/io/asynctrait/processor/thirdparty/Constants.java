package io.asynctrait.processor.thirdparty;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Which operands an await may stand in the place of: what the language treats alike. */
final class Constants {
  private final Trees trees;

  Constants(Trees trees) {
    this.trees = trees;
  }

  /** Whether an expression may be a constant one, which cases and initialisers may need. */
  boolean isConstant(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof LiteralTree) {
      return true;
    }
    if (tree instanceof ParenthesizedTree inner) {
      return isConstant(new TreePath(path, inner.getExpression()));
    }
    if (tree instanceof TypeCastTree cast) {
      return isConstant(new TreePath(path, cast.getExpression()));
    }
    if (tree instanceof UnaryTree unary) {
      return isConstant(new TreePath(path, unary.getExpression()));
    }
    if (tree instanceof BinaryTree binary) {
      return isConstant(new TreePath(path, binary.getLeftOperand()))
          && isConstant(new TreePath(path, binary.getRightOperand()));
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return isConstant(new TreePath(path, conditional.getTrueExpression()))
          && isConstant(new TreePath(path, conditional.getFalseExpression()));
    }
    return trees.getElement(path) instanceof VariableElement variable
        && variable.getConstantValue() != null;
  }

  /** Whether an expression has a type of its own, whatever it stands in, and is an object. */
  boolean isPlainReference(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof IdentifierTree name
        && (name.getName().contentEquals("this") || name.getName().contentEquals("super"))) {
      return false;
    }
    TypeKind kind = trees.getTypeMirror(path).getKind();
    if (kind != TypeKind.DECLARED && kind != TypeKind.ARRAY && kind != TypeKind.TYPEVAR) {
      return false;
    }
    if (tree instanceof ArrayAccessTree) {
      return true;
    }
    Element element =
        tree instanceof IdentifierTree
                || tree instanceof MemberSelectTree
                || tree instanceof MethodInvocationTree
            ? trees.getElement(path)
            : null;
    return element instanceof ExecutableElement method
        ? method.getTypeParameters().isEmpty()
        : element != null
            && (element.getKind().isField()
                || element.getKind() == ElementKind.LOCAL_VARIABLE
                || element.getKind() == ElementKind.PARAMETER);
  }

  /** Whether a condition decides what is definitely assigned behind it. */
  static boolean assigns(ExpressionTree condition) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public Void visitInstanceOf(InstanceOfTree test, Void unused) {
        found[0] |= test.getPattern() != null;
        return null;
      }
    }.scan(condition, null);
    return found[0];
  }
}
