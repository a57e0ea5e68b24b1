package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Looks at the statements of a method, and not at those of lambdas and classes in it. */
abstract class OwnStatements extends TreeScanner<@Nullable Void, @Nullable Void> {
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree t, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree t, @Nullable Void unused) {
    return null;
  }
}
