package io.asynctrait.processor.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements and expressions that cannot be taken apart yet. A statement without an await stays
 * as the user wrote it, so it matters only where awaits stand in or beside such a construct.
 */
final class SupportedLanguage {
  private final Awaits awaits;

  SupportedLanguage(Awaits awaits) {
    this.awaits = awaits;
  }

  /**
   * What to call the construct in an error, or null if it is supported.
   *
   * @param tree a tree of a method that awaits, outside of the lambdas and classes in it
   */
  @Nullable String refusal(Tree tree) {
    return switch (tree.getKind()) {
      case SWITCH -> refusal(((SwitchTree) tree).getCases());
      case SWITCH_EXPRESSION -> refusal(((SwitchExpressionTree) tree).getCases());
      case CASE ->
          awaits.in(CaseLabels.of((CaseTree) tree).guard())
              ? "an await in the guard of a case"
              : null;
      case SYNCHRONIZED ->
          awaits.in(((SynchronizedTree) tree).getExpression())
              ? "an await for the lock of a synchronized block"
              : null;
      default -> null;
    };
  }

  private @Nullable String refusal(List<? extends CaseTree> cases) {
    boolean patterns = cases.stream().map(CaseLabels::of).anyMatch(CaseLabels::hasPattern);
    return patterns && cases.stream().anyMatch(awaits::in)
        ? "a switch with patterns and an await in one of its cases"
        : null;
  }
}
