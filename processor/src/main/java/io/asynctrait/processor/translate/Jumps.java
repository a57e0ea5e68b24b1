package io.asynctrait.processor.translate;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds where a {@code break} or {@code continue} goes. */
final class Jumps {
  private Jumps() {}

  /** The loop, switch or labelled statement that a jump at {@code path} leaves or goes on with. */
  static @Nullable Tree target(TreePath path, @Nullable Name label, boolean isContinue) {
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (label != null) {
        if (tree instanceof LabeledStatementTree labeled
            && labeled.getLabel().contentEquals(label)) {
          return isContinue || isLoop(labeled.getStatement()) ? loopBelow(labeled) : labeled;
        }
      } else if (isLoop(tree) || (!isContinue && tree instanceof SwitchTree)) {
        return tree;
      }
    }
    return null;
  }

  /** The switch that a {@code yield} at {@code path} gives its value to. */
  static Tree yieldTarget(TreePath path) {
    TreePath p = path;
    while (!(p.getLeaf() instanceof SwitchExpressionTree)) {
      p = p.getParentPath();
    }
    return p.getLeaf();
  }

  /** Whether a {@code break} without a label at {@code path} would not leave {@code target}. */
  static boolean isBreakableBetween(TreePath path, Tree target) {
    for (TreePath p = path; p.getLeaf() != target; p = p.getParentPath()) {
      if (isLoop(p.getLeaf()) || p.getLeaf() instanceof SwitchTree) {
        return true;
      }
    }
    return false;
  }

  /** The statement under any number of labels. */
  private static Tree loopBelow(LabeledStatementTree labeled) {
    Tree below = labeled.getStatement();
    return below instanceof LabeledStatementTree nested ? loopBelow(nested) : below;
  }

  static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  /** Whether {@code target}, an ancestor of {@code path}, lies at or below {@code root}. */
  static boolean isWithin(TreePath path, Tree root, Tree target) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() == target) {
        return true;
      }
      if (p.getLeaf() == root) {
        return root == target;
      }
    }
    return false;
  }
}
