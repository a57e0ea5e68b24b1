package io.asynctrait.processor.lint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an async method returns, and whether it awaits.
 *
 * @param futures the returned expressions; of a conditional one both
 * @param awaits whether it has an await
 */
record Returns(List<TreePath> futures, boolean awaits) {
  Returns {
    futures = List.copyOf(futures);
  }

  static Returns of(Trees trees, TreePath method) {
    List<TreePath> futures = new ArrayList<>();
    boolean[] awaits = {false};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        if (tree.getExpression() != null) {
          split(new TreePath(getCurrentPath(), tree.getExpression()), futures::add);
        }
        return super.visitReturn(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        awaits[0] |= AsyncCalls.isAwait(trees.getElement(getCurrentPath()));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
    return new Returns(futures, awaits[0]);
  }

  private static void split(TreePath path, Consumer<TreePath> each) {
    TreePath future = AsyncCalls.withoutParentheses(path);
    if (future.getLeaf() instanceof ConditionalExpressionTree choice) {
      split(new TreePath(future, choice.getTrueExpression()), each);
      split(new TreePath(future, choice.getFalseExpression()), each);
    } else {
      each.accept(future);
    }
  }
}
