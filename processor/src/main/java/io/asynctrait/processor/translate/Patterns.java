package io.asynctrait.processor.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pattern variables in the condition of a statement that is taken apart: they are text, and stay
 * inside the condition.
 */
final class Patterns {
  private final MethodContext context;

  Patterns(MethodContext context) {
    this.context = context;
  }

  /** Refuses a condition that declares a variable which is used behind it. */
  void refuseLeaving(ExpressionTree condition) {
    Set<Element> declared = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree pattern, @Nullable Void unused) {
        declared.add(context.declared(pattern.getVariable()));
        return super.visitBindingPattern(pattern, null);
      }
    }.scan(condition, null);
    if (!declared.isEmpty() && isUsedOutside(condition, declared)) {
      context.unsupported(condition, "a pattern whose variable is used outside of its condition");
    }
  }

  private boolean isUsedOutside(ExpressionTree condition, Set<Element> declared) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        return tree == condition ? null : super.scan(tree, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        found[0] |= declared.contains(context.element(identifier));
        return null;
      }
    }.scan(context.method.getBody(), null);
    return found[0];
  }
}
