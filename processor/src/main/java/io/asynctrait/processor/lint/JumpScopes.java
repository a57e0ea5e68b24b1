package io.asynctrait.processor.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The statements around a place that jumps lead out of, and what holds where the jumps arrive. */
final class JumpScopes {
  private List<Scope> scopes = new ArrayList<>();

  private static final class Scope {
    final Tree tree;
    Facts broken = Facts.UNREACHED;
    Facts continued = Facts.UNREACHED;

    Scope(Tree tree) {
      this.tree = tree;
    }
  }

  void enter(Tree tree) {
    scopes.add(new Scope(tree));
  }

  /** Returns what holds behind the innermost statement for those who have jumped there. */
  Facts leave() {
    return scopes.remove(scopes.size() - 1).broken;
  }

  /** What holds where a loop is continued. */
  Facts continued(Tree loop) {
    return scopeOf(loop).continued;
  }

  @Nullable Tree breakTarget(@Nullable Name label) {
    return label == null
        ? innermost(tree -> isLoop(tree) || tree instanceof SwitchTree)
        : labeled(label);
  }

  @Nullable Tree continueTarget(@Nullable Name label) {
    Tree target = label == null ? innermost(JumpScopes::isLoop) : labeled(label);
    while (target instanceof LabeledStatementTree labeled) {
      target = labeled.getStatement();
    }
    return target;
  }

  @Nullable Tree yieldTarget() {
    return innermost(tree -> tree instanceof SwitchExpressionTree);
  }

  /**
   * Visits the {@code finally} blocks that run before a jump to {@code target}, or out of the
   * method, arrives: each from outside of its {@code try}.
   */
  void runFinallyBlocks(@Nullable Tree target, Consumer<BlockTree> visitor) {
    List<Scope> all = scopes;
    for (int i = all.size() - 1; i >= 0 && all.get(i).tree != target; i--) {
      if (all.get(i).tree instanceof TryTree attempt && attempt.getFinallyBlock() != null) {
        scopes = new ArrayList<>(all.subList(0, i));
        visitor.accept(attempt.getFinallyBlock());
      }
    }
    scopes = all;
  }

  void arrive(Tree target, boolean isContinue, Facts facts) {
    Scope scope = scopeOf(target);
    if (isContinue) {
      scope.continued = scope.continued.join(facts);
    } else {
      scope.broken = scope.broken.join(facts);
    }
  }

  private Scope scopeOf(Tree tree) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (scopes.get(i).tree == tree) {
        return scopes.get(i);
      }
    }
    throw new IllegalStateException("a jump to what is not around it");
  }

  private @Nullable Tree innermost(Predicate<Tree> isTarget) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (isTarget.test(scopes.get(i).tree)) {
        return scopes.get(i).tree;
      }
    }
    return null;
  }

  private @Nullable Tree labeled(Name label) {
    return innermost(
        tree ->
            tree instanceof LabeledStatementTree labeled
                && Objects.equals(labeled.getLabel().toString(), label.toString()));
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }
}
