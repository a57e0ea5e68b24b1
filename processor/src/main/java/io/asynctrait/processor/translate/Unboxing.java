package io.asynctrait.processor.translate;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Where the language unboxes a value at once, so that an awaited wrapper need not be made. */
final class Unboxing {
  private final MethodContext context;

  Unboxing(MethodContext context) {
    this.context = context;
  }

  /** Whether {@code parent} unboxes the value of {@code operand}. */
  boolean unboxes(ExpressionTree parent, ExpressionTree operand) {
    if (parent instanceof BinaryTree binary) {
      Tree.Kind kind = binary.getKind();
      if (kind == Tree.Kind.PLUS && isString(context.type(parent))) {
        return false;
      }
      if (kind == Tree.Kind.EQUAL_TO || kind == Tree.Kind.NOT_EQUAL_TO) {
        return isPrimitive(binary.getLeftOperand()) || isPrimitive(binary.getRightOperand());
      }
      return true;
    }
    if (parent instanceof UnaryTree) {
      return true;
    }
    if (parent instanceof TypeCastTree cast) {
      TypeMirror type = context.type(cast.getType());
      return type != null && type.getKind().isPrimitive();
    }
    if (parent instanceof ArrayAccessTree access) {
      return access.getIndex() == operand;
    }
    if (parent instanceof NewArrayTree array) {
      return array.getDimensions().contains(operand)
          || (context.type(parent) instanceof ArrayType type
              && type.getComponentType().getKind().isPrimitive());
    }
    if (parent instanceof MethodInvocationTree call) {
      return unboxesArgument(parent, call.getArguments(), operand);
    }
    return parent instanceof NewClassTree creation
        && unboxesArgument(parent, creation.getArguments(), operand);
  }

  boolean unboxesArgument(
      ExpressionTree call, List<? extends ExpressionTree> arguments, ExpressionTree operand) {
    int index = arguments.indexOf(operand);
    if (index < 0 || !(context.element(call) instanceof ExecutableElement method)) {
      return false;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    if (index >= parameters.size() - 1 && method.isVarArgs()) {
      TypeMirror last = parameters.get(parameters.size() - 1).asType();
      return last instanceof ArrayType array && array.getComponentType().getKind().isPrimitive();
    }
    return index < parameters.size() && parameters.get(index).asType().getKind().isPrimitive();
  }

  private boolean isPrimitive(ExpressionTree tree) {
    TypeMirror type = context.type(tree);
    return type != null && type.getKind().isPrimitive();
  }

  static boolean isString(@Nullable TypeMirror type) {
    return type != null && type.toString().equals("java.lang.String");
  }
}
