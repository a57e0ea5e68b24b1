package io.asynctrait.processor.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a {@code case} at any level of the language. Newer ones have trees that this
 * processor is not compiled against: a scanner hands them out, and the names of their kinds tell
 * what they are.
 *
 * @param labels what stands behind {@code case}, or {@code default}
 * @param guard what stands behind {@code when}
 */
record CaseLabels(List<Tree> labels, @Nullable ExpressionTree guard) {
  static CaseLabels of(CaseTree tree) {
    List<Tree> labels = new ArrayList<>(children(tree));
    labels.remove(tree.getBody());
    if (tree.getStatements() != null) {
      labels.removeAll(tree.getStatements());
    }
    ExpressionTree guard = null;
    if (labels.stream().anyMatch(CaseLabels::isPattern)
        && labels.get(labels.size() - 1) instanceof ExpressionTree last) {
      guard = last;
      labels.remove(last);
    }
    return new CaseLabels(labels, guard);
  }

  private static List<Tree> children(CaseTree tree) {
    List<Tree> children = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree child, @Nullable Void unused) {
        if (child != null) {
          children.add(child);
        }
        return null;
      }
    }.visitCase(tree, null);
    return children;
  }

  /** Whether what no other label takes comes here. */
  boolean isDefault() {
    return labels.isEmpty() || labels.stream().anyMatch(CaseLabels::isDefault);
  }

  static boolean isEnhanced(CaseTree tree) {
    return of(tree).isEnhanced();
  }

  /** Whether there is a pattern or {@code null}: such a switch has to be exhaustive. */
  boolean isEnhanced() {
    return labels.stream().anyMatch(label -> isPattern(label) || isNull(label));
  }

  boolean hasPattern() {
    return labels.stream().anyMatch(CaseLabels::isPattern);
  }

  /** All but {@code default}, in order, the guard last. */
  List<Tree> written() {
    List<Tree> written = new ArrayList<>(labels);
    written.removeIf(CaseLabels::isDefault);
    if (guard != null) {
      written.add(guard);
    }
    return written;
  }

  private static boolean isDefault(Tree label) {
    return label.getKind().name().equals("DEFAULT_CASE_LABEL");
  }

  private static boolean isPattern(Tree label) {
    return label.getKind().name().equals("PATTERN_CASE_LABEL");
  }

  private static boolean isNull(Tree label) {
    return label.toString().equals("null");
  }

  /** Whether an expression is a label by itself. */
  static boolean isLabel(TreePath path, ExpressionTree tree) {
    TreePath parent = path.getParentPath();
    while (parent.getLeaf().getKind().name().equals("CONSTANT_CASE_LABEL")) {
      parent = parent.getParentPath();
    }
    return parent.getLeaf() instanceof CaseTree label && label.getExpressions().contains(tree);
  }

  /** Whether an expression is a label or a part of one. */
  static boolean isInLabel(TreePath expression) {
    TreePath path = expression;
    while (path.getLeaf() instanceof ExpressionTree
        || path.getLeaf().getKind().name().endsWith("CASE_LABEL")) {
      path = path.getParentPath();
    }
    return path.getLeaf() instanceof CaseTree;
  }
}
