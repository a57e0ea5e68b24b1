package io.asynctrait.processor.lint;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds calls that are returned from inside a {@code try}: they start when it has been left, so its
 * {@code finally} runs before them, its resources are closed, and its handlers see nothing of them.
 */
final class ReturnedCalls {
  private final Trees trees;
  private final Types types;
  private final Warnings warnings;

  ReturnedCalls(Trees trees, Types types, Warnings warnings) {
    this.trees = trees;
    this.types = types;
    this.warnings = warnings;
  }

  void check(TreePath method) {
    for (TreePath future : Returns.of(trees, method).futures()) {
      Element called = trees.getElement(future);
      if (future.getLeaf() instanceof MethodInvocationTree call && AsyncCalls.isLazy(called)) {
        lostBy(future, (ExecutableElement) called)
            .ifPresent(
                lost ->
                    warnings.add(
                        Code.CALL_RETURNED_FROM_TRY, future, lost, AsyncCalls.nameOf(call)));
      }
    }
  }

  /** What the innermost {@code try} that matters does too early; nothing if there is none. */
  private Optional<String> lostBy(TreePath future, ExecutableElement called) {
    Tree from = future.getLeaf();
    for (TreePath at = future.getParentPath();
        at != null && !(at.getLeaf() instanceof MethodTree);
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree attempt && from != attempt.getFinallyBlock()) {
        Optional<String> lost = lost(at, attempt, from, called);
        if (lost.isPresent()) {
          return lost;
        }
      }
      from = at.getLeaf();
    }
    return Optional.empty();
  }

  private Optional<String> lost(
      TreePath path, TryTree attempt, Tree from, ExecutableElement called) {
    boolean isInBlock = from == attempt.getBlock();
    if (isInBlock && !attempt.getResources().isEmpty()) {
      return Optional.of("with its resources closed");
    }
    if (attempt.getFinallyBlock() != null) {
      return Optional.of("after its finally block");
    }
    return isInBlock && attempt.getCatches().stream().anyMatch(c -> expects(path, c, called))
        ? Optional.of("so none of its catch clauses sees what the call throws")
        : Optional.empty();
  }

  /** Whether a handler is meant for what the call declares to throw. */
  private boolean expects(TreePath attempt, CatchTree handler, ExecutableElement called) {
    Tree caught = handler.getParameter().getType();
    List<? extends Tree> alternatives =
        caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
    return alternatives.stream()
        .map(type -> trees.getTypeMirror(new TreePath(attempt, type)))
        .anyMatch(
            type ->
                type != null
                    && called.getThrownTypes().stream()
                        .anyMatch(thrown -> isRelated(type, thrown)));
  }

  private boolean isRelated(TypeMirror caught, TypeMirror thrown) {
    return types.isSubtype(thrown, caught) || types.isSubtype(caught, thrown);
  }
}
