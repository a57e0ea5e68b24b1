package io.asynctrait.processor.lint;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/**
 * Walks expressions and keeps what surely holds; of a condition, what holds if it is true and what
 * if it is false.
 */
abstract class ConditionScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  /** What holds at the current place. */
  Facts now = Facts.NONE;

  /** What holds if the condition just visited was true, and if it was false; null if the same. */
  private @Nullable Outcomes outcomes;

  /** What holds after a condition. */
  record Outcomes(Facts ifTrue, Facts ifFalse) {
    Outcomes swapped() {
      return new Outcomes(/* ifTrue= */ ifFalse, /* ifFalse= */ ifTrue);
    }
  }

  /** To be called at the end of a condition whose truth means that {@code fact} begins. */
  final void beginIfTrue(Object fact) {
    outcomes = new Outcomes(now.with(fact), now);
  }

  /** What is true of the arguments is not true of the call. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    super.visitMethodInvocation(call, null);
    outcomes = null;
    return null;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null) {
      return null;
    }
    if (!(tree instanceof ParenthesizedTree)) {
      outcomes = null;
    }
    super.scan(tree, null);
    switch (tree.getKind()) {
      case PARENTHESIZED,
          LOGICAL_COMPLEMENT,
          CONDITIONAL_AND,
          CONDITIONAL_OR,
          BOOLEAN_LITERAL,
          METHOD_INVOCATION -> {}
      default -> outcomes = null;
    }
    return null;
  }

  final Outcomes condition(@Nullable ExpressionTree condition) {
    if (condition == null) {
      return new Outcomes(now, Facts.UNREACHED);
    }
    scan(condition, null);
    Outcomes found = outcomes;
    outcomes = null;
    return found == null ? new Outcomes(now, now) : found;
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
    if (literal.getValue() instanceof Boolean value) {
      outcomes = value ? new Outcomes(now, Facts.UNREACHED) : new Outcomes(Facts.UNREACHED, now);
    }
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void unused) {
    if (unary.getKind() != Tree.Kind.LOGICAL_COMPLEMENT) {
      return super.visitUnary(unary, null);
    }
    Outcomes operand = condition(unary.getExpression());
    outcomes = operand.swapped();
    return null;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void unused) {
    boolean isAnd = binary.getKind() == Tree.Kind.CONDITIONAL_AND;
    if (!isAnd && binary.getKind() != Tree.Kind.CONDITIONAL_OR) {
      return super.visitBinary(binary, null);
    }
    Outcomes left = condition(binary.getLeftOperand());
    now = isAnd ? left.ifTrue() : left.ifFalse();
    Outcomes right = condition(binary.getRightOperand());
    outcomes =
        isAnd
            ? new Outcomes(right.ifTrue(), left.ifFalse().join(right.ifFalse()))
            : new Outcomes(left.ifTrue().join(right.ifTrue()), right.ifFalse());
    now = outcomes.ifTrue().join(outcomes.ifFalse());
    return null;
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree choice, @Nullable Void unused) {
    branch(
        choice.getCondition(),
        () -> scan(choice.getTrueExpression(), null),
        () -> scan(choice.getFalseExpression(), null));
    return null;
  }

  @Override
  public @Nullable Void visitIf(IfTree choice, @Nullable Void unused) {
    branch(
        choice.getCondition(),
        () -> scan(choice.getThenStatement(), null),
        () -> scan(choice.getElseStatement(), null));
    return null;
  }

  private void branch(ExpressionTree condition, Runnable ifTrue, Runnable ifFalse) {
    Outcomes outcome = condition(condition);
    now = outcome.ifTrue();
    ifTrue.run();
    Facts afterTrue = now;
    now = outcome.ifFalse();
    ifFalse.run();
    now = now.join(afterTrue);
  }

  /** An assertion need not be evaluated. */
  @Override
  public @Nullable Void visitAssert(AssertTree assertion, @Nullable Void unused) {
    Facts before = now;
    Outcomes outcome = condition(assertion.getCondition());
    now = outcome.ifFalse();
    scan(assertion.getDetail(), null);
    now = before.join(outcome.ifTrue());
    return null;
  }
}
