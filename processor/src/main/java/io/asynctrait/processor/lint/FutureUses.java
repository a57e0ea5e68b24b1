package io.asynctrait.processor.lint;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds futures that are put where they do not belong: nowhere, in a statement or a lambda whose
 * value is dropped, and in a field.
 */
final class FutureUses extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private final FunctionTypes functions;
  private final Warnings warnings;

  FutureUses(Trees trees, Types types, Warnings warnings) {
    this.trees = trees;
    this.functions = new FunctionTypes(types);
    this.warnings = warnings;
  }

  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree statement, @Nullable Void unused) {
    checkDropped(new TreePath(getCurrentPath(), statement.getExpression()));
    return super.visitExpressionStatement(statement, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    if (lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
        && isProcedure(getCurrentPath())) {
      checkDropped(new TreePath(getCurrentPath(), lambda.getBody()));
    }
    return super.visitLambdaExpression(lambda, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    if (AsyncCalls.isLazy(trees.getElement(getCurrentPath())) && isProcedure(getCurrentPath())) {
      warnings.add(Code.DROPPED_FUTURE, getCurrentPath(), reference.getName() + "(...)");
    }
    return super.visitMemberReference(reference, null);
  }

  private void checkDropped(TreePath expression) {
    TreePath path = AsyncCalls.withoutParentheses(expression);
    if (path.getLeaf() instanceof MethodInvocationTree call
        && AsyncCalls.isLazy(trees.getElement(path))) {
      warnings.add(Code.DROPPED_FUTURE, path, AsyncCalls.nameOf(call));
    }
  }

  /** Whether the value of a lambda or method reference goes nowhere. */
  private boolean isProcedure(TreePath function) {
    TypeMirror type = trees.getTypeMirror(function);
    return type != null
        && functions
            .descriptor(type)
            .map(ExecutableType::getReturnType)
            .filter(result -> result.getKind() == TypeKind.VOID)
            .isPresent();
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    ExpressionTree initializer = variable.getInitializer();
    if (initializer != null) {
      checkStored(trees.getElement(getCurrentPath()), initializer, getCurrentPath());
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    Element target = trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable()));
    checkStored(target, assignment.getExpression(), getCurrentPath());
    return super.visitAssignment(assignment, null);
  }

  private void checkStored(@Nullable Element target, ExpressionTree value, TreePath path) {
    TreePath stored = AsyncCalls.withoutParentheses(new TreePath(path, value));
    if (target != null
        && target.getKind() == ElementKind.FIELD
        && stored.getLeaf().getKind() != Tree.Kind.NULL_LITERAL
        && AsyncCalls.isFuture(trees.getTypeMirror(stored))) {
      warnings.add(Code.FUTURE_IN_FIELD, path, target.getSimpleName());
    }
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    return null;
  }
}
