package io.asynctrait.processor.lint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.model.AsyncMethods;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the awaits of types that are not annotated. What stands in the arguments of {@code
 * Async.blocking} is meant to wait.
 */
final class PlainAwaits extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private final Warnings warnings;

  PlainAwaits(Trees trees, Warnings warnings) {
    this.trees = trees;
    this.warnings = warnings;
  }

  /** Of an annotated type only the types nested in it count; its own awaits are checked before. */
  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    if (!isAnnotated(getCurrentPath())) {
      return super.visitClass(type, null);
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree) {
        scan(member, null);
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    Element method = trees.getElement(getCurrentPath());
    if (AsyncCalls.isBlocking(method)) {
      return null;
    }
    if (AsyncCalls.isAwait(method)) {
      warn();
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    if (AsyncCalls.isAwait(trees.getElement(getCurrentPath()))) {
      warn();
    }
    return super.visitMemberReference(reference, null);
  }

  private void warn() {
    warnings.add(Code.AWAIT_OUTSIDE, getCurrentPath(), placeOf(getCurrentPath()));
  }

  private boolean isAnnotated(TreePath type) {
    return trees.getElement(type) instanceof TypeElement element
        && AsyncMethods.isAsyncTrait(element);
  }

  /** What to call the class around {@code path}. */
  private static String placeOf(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
        return type.getSimpleName().toString();
      }
    }
    return "a class";
  }
}
