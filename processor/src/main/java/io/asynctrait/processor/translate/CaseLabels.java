package io.asynctrait.processor.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
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
  private static final Set<String> CLASSIC =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.String");

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

  /**
   * Whether there is a case for every value, or the switch throws by itself (Java Language
   * Specification, 14.11.2): with a {@code default}, a pattern, {@code null}, or over a type that
   * only newer switches can have.
   */
  static boolean areExhaustive(List<? extends CaseTree> cases, @Nullable TypeMirror selector) {
    return !isClassic(selector)
        || cases.stream()
            .map(CaseLabels::of)
            .anyMatch(labels -> labels.isDefault() || labels.isEnhanced());
  }

  private static boolean isClassic(@Nullable TypeMirror selector) {
    if (selector instanceof DeclaredType type
        && type.asElement() instanceof TypeElement declaration) {
      return declaration.getKind() == ElementKind.ENUM
          || CLASSIC.contains(declaration.getQualifiedName().toString());
    }
    return selector != null
        && switch (selector.getKind()) {
          case BYTE, SHORT, CHAR, INT -> true;
          default -> false;
        };
  }

  static boolean isEnhanced(CaseTree tree) {
    return of(tree).isEnhanced();
  }

  /** Whether there is a pattern or {@code null}: such a switch has to be exhaustive. */
  boolean isEnhanced() {
    return labels.stream().anyMatch(label -> isPattern(label) || isNull(label));
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

  /** Whether the tree at {@code path} is a label. */
  static boolean include(TreePath path) {
    TreePath above = path.getParentPath();
    while (above.getLeaf().getKind().name().equals("CONSTANT_CASE_LABEL")) {
      above = above.getParentPath();
    }
    return above.getLeaf() instanceof CaseTree label
        && label.getExpressions().stream().anyMatch(constant -> constant == path.getLeaf());
  }

  /** Whether the tree at {@code path} stands in a label or in what a rule yields. */
  static boolean surround(TreePath path) {
    TreePath above = path;
    while (above.getLeaf() instanceof ExpressionTree
        || above.getLeaf().getKind().name().endsWith("CASE_LABEL")) {
      above = above.getParentPath();
    }
    return above.getLeaf() instanceof CaseTree;
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
