package io.asynctrait.processor.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds futures in local variables that have been awaited before, and locks that are held over an
 * await, where that is sure.
 */
final class SureFacts extends FactScanner {
  private final Trees trees;
  private final Locks locks;
  private final TreePath method;
  private final Warnings warnings;

  /** The future in a local variable has been awaited. */
  private record Awaited(Element variable) {}

  /** The locks that a warning has been given for since they were taken. */
  private final List<Locks.Held> told = new ArrayList<>();

  SureFacts(Trees trees, Types types, TreePath method, Warnings warnings) {
    this.trees = trees;
    this.locks = new Locks(trees, types, method);
    this.method = method;
    this.warnings = warnings;
  }

  void check() {
    scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    super.visitMethodInvocation(call, null);
    TreePath path = getCurrentPath();
    if (AsyncCalls.isAwait(trees.getElement(path))) {
      checkLocks();
      use(call.getArguments().get(0));
      return null;
    }
    locks.taken(path).ifPresent(this::begin);
    locks.takenIfTrue(path).ifPresent(this::beginIfTrue);
    locks.released(path).ifPresent(this::released);
    return null;
  }

  private void released(Locks.Held lock) {
    end(lock);
    told.remove(lock);
  }

  private void checkLocks() {
    TreePath await = getCurrentPath();
    for (Object fact : isTrial() ? List.of() : now.held()) {
      if (fact instanceof Locks.Held lock
          && !told.contains(lock)
          && locks.isReleasedBehind(lock, await)) {
        told.add(lock);
        warnings.add(Code.LOCK_OVER_AWAIT, await, lock.text());
      }
    }
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree jump, @Nullable Void unused) {
    if (jump.getExpression() != null) {
      use(jump.getExpression());
    }
    return super.visitReturn(jump, null);
  }

  /** A future in a local variable is awaited. */
  private void use(ExpressionTree future) {
    TreePath path = AsyncCalls.withoutParentheses(new TreePath(getCurrentPath(), future));
    Element variable = path.getLeaf() instanceof IdentifierTree ? trees.getElement(path) : null;
    if (variable == null || !isLocal(variable) || !AsyncCalls.isFuture(variable.asType())) {
      return;
    }
    Awaited fact = new Awaited(variable);
    if (!isTrial() && now.contains(fact)) {
      warnings.add(Code.AWAITED_TWICE, path, variable.getSimpleName());
    }
    begin(fact);
  }

  private static boolean isLocal(Element variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.PARAMETER
        || variable.getKind() == ElementKind.EXCEPTION_PARAMETER
        || variable.getKind() == ElementKind.RESOURCE_VARIABLE
        || variable.getKind() == ElementKind.BINDING_VARIABLE;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    super.visitAssignment(assignment, null);
    assigned(trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())));
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    super.visitVariable(variable, null);
    assigned(trees.getElement(getCurrentPath()));
    return null;
  }

  private void assigned(@Nullable Element variable) {
    if (variable != null) {
      end(new Awaited(variable));
      locks.heldThrough(variable).forEach(this::end);
    }
  }
}
