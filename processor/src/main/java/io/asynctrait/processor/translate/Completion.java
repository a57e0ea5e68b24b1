package io.asynctrait.processor.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Whether a statement can complete normally (Java Language Specification, 14.22). */
final class Completion {
  private final MethodContext context;

  Completion(MethodContext context) {
    this.context = context;
  }

  boolean completes(@Nullable Tree tree) {
    if (tree == null) {
      return true;
    }
    if (tree instanceof BlockTree block) {
      return all(block.getStatements());
    }
    if (tree instanceof IfTree branch) {
      return branch.getElseStatement() == null
          || completes(branch.getThenStatement())
          || completes(branch.getElseStatement());
    }
    if (tree instanceof WhileLoopTree loop) {
      return !isTrue(loop.getCondition()) || isLeft(loop);
    }
    if (tree instanceof DoWhileLoopTree loop) {
      boolean reachesTest = completes(loop.getStatement()) || jumps(loop, loop, true);
      return (reachesTest && !isTrue(loop.getCondition())) || isLeft(loop);
    }
    if (tree instanceof ForLoopTree loop) {
      return (loop.getCondition() != null && !isTrue(loop.getCondition())) || isLeft(loop);
    }
    if (tree instanceof LabeledStatementTree labeled) {
      return completes(labeled.getStatement()) || isLeft(labeled);
    }
    if (tree instanceof SwitchTree choice) {
      return switchCompletes(choice);
    }
    if (tree instanceof SynchronizedTree block) {
      return completes(block.getBlock());
    }
    if (tree instanceof TryTree attempt) {
      boolean any = completes(attempt.getBlock());
      for (CatchTree handler : attempt.getCatches()) {
        any |= completes(handler.getBlock());
      }
      return any && completes(attempt.getFinallyBlock());
    }
    return switch (tree.getKind()) {
      case RETURN, THROW, BREAK, CONTINUE, YIELD -> false;
      default -> true;
    };
  }

  /** Whether a {@code finally} stands in {@code tree} that lets no jump out of its {@code try}. */
  boolean holdsBackJumps(Tree tree) {
    boolean[] found = {false};
    new OwnStatements() {
      @Override
      public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
        found[0] |= !completes(attempt.getFinallyBlock());
        return super.visitTry(attempt, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  private boolean all(List<? extends StatementTree> statements) {
    return statements.stream().allMatch(this::completes);
  }

  private boolean switchCompletes(SwitchTree choice) {
    if (isLeft(choice) || choice.getCases().isEmpty()) {
      return true;
    }
    if (!CaseLabels.areExhaustive(choice.getCases(), context.type(choice.getExpression()))) {
      return true;
    }
    if (choice.getCases().get(0).getCaseKind() == CaseTree.CaseKind.RULE) {
      return choice.getCases().stream().anyMatch(label -> completes(label.getBody()));
    }
    List<? extends StatementTree> last =
        choice.getCases().get(choice.getCases().size() - 1).getStatements();
    return last == null || all(last);
  }

  private boolean isLeft(Tree target) {
    return jumps(target, target, false);
  }

  /** Whether a break out of, or a continue of, {@code target} stands in {@code tree}. */
  private boolean jumps(Tree tree, Tree target, boolean isContinue) {
    boolean[] found = {false};
    new OwnStatements() {
      @Override
      public @Nullable Void visitBreak(BreakTree jump, @Nullable Void unused) {
        found[0] |=
            !isContinue && Jumps.target(context.path(jump), jump.getLabel(), false) == target;
        return null;
      }

      @Override
      public @Nullable Void visitContinue(ContinueTree jump, @Nullable Void unused) {
        found[0] |= isContinue && Jumps.target(context.path(jump), jump.getLabel(), true) == target;
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Whether a condition is the constant {@code true}, as far as loops are written with it. */
  boolean isTrue(ExpressionTree condition) {
    ExpressionTree tree = condition;
    while (tree instanceof ParenthesizedTree parenthesized) {
      tree = parenthesized.getExpression();
    }
    if (tree instanceof LiteralTree literal) {
      return Boolean.TRUE.equals(literal.getValue());
    }
    return tree instanceof IdentifierTree
        && context.element(tree) instanceof VariableElement variable
        && Boolean.TRUE.equals(variable.getConstantValue());
  }
}
