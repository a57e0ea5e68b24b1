package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Classes in copied text that extend an inner class whose outer object is no longer around them:
 * their constructors name it.
 *
 * <pre>
 * Input:   class B extends A { B(int i) { super(i); } }
 * Output:  class B extends AScope.A { B(int i) { aScope.super(i); } }
 * </pre>
 */
final class SuperConstructors {
  private final MethodContext context;
  private final LocalTypeUses uses;

  SuperConstructors(MethodContext context, LocalTypeUses uses) {
    this.context = context;
    this.uses = uses;
  }

  /** Edits the constructors of the class at {@code place}. */
  void qualify(ClassTree tree, TreePath place, Edits edits) {
    Tree superclass = tree.getExtendsClause();
    if (superclass == null || tree.getKind() != Tree.Kind.CLASS) {
      return;
    }
    Element extended = context.element(LocalTypeUses.className(superclass));
    Piece outer = uses.outer(extended, place);
    if (!(outer instanceof Piece.VariableUse use)) {
      return;
    }
    Piece captured = new Piece.VariableUse(use.variable(), Piece.Access.CAPTURE);
    List<MethodTree> constructors = constructors(tree);
    for (MethodTree constructor : constructors) {
      qualify(constructor, captured, edits);
    }
    if (constructors.isEmpty()) {
      long open = DeclarationText.bodyStart(context, tree) + 1;
      Code added =
          Code.of("\n  " + tree.getSimpleName() + "() {\n    ", captured, ".super();\n  }\n");
      edits.replace(open, open, added.pieces());
    }
  }

  private void qualify(MethodTree constructor, Piece outer, Edits edits) {
    MethodInvocationTree call = explicitCall(constructor);
    if (call == null) {
      long open = context.start(constructor.getBody()) + 1;
      edits.replace(open, open, Code.of("\n    ", outer, ".super();").pieces());
    } else if (call.getMethodSelect() instanceof IdentifierTree name
        && name.getName().contentEquals("super")) {
      long start = context.start(call);
      edits.replace(start, start, Code.of(outer, ".").pieces());
    }
  }

  /** The {@code this(...)} or {@code super(...)} that the user wrote. */
  private @Nullable MethodInvocationTree explicitCall(MethodTree constructor) {
    for (StatementTree statement : constructor.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && isConstructorCall(call.getMethodSelect())
          && context.start(call) > context.start(constructor.getBody())) {
        return call;
      }
    }
    return null;
  }

  private static boolean isConstructorCall(ExpressionTree select) {
    return (select instanceof IdentifierTree name
            && (name.getName().contentEquals("super") || name.getName().contentEquals("this")))
        || (select instanceof com.sun.source.tree.MemberSelectTree qualified
            && qualified.getIdentifier().contentEquals("super"));
  }

  private List<MethodTree> constructors(ClassTree tree) {
    List<MethodTree> constructors = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (isWrittenConstructor(context, member)) {
        constructors.add((MethodTree) member);
      }
    }
    return constructors;
  }

  /** Whether a member is a constructor that stands in the source. */
  static boolean isWrittenConstructor(MethodContext context, Tree member) {
    if (!(member instanceof MethodTree method) || !method.getName().contentEquals("<init>")) {
      return false;
    }
    Element constructor = context.element(method);
    return constructor != null && context.elements.getOrigin(constructor) == Origin.EXPLICIT;
  }
}
