package io.asynctrait.processor.lint;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a method body in the order in which it runs and keeps what surely holds. Subclasses say
 * what becomes true and what ceases to be; lambdas and classes in the body are left out.
 *
 * <p>A loop is walked until what holds at its head does not change any more, a {@code finally} once
 * for each way into it; so a place may be visited several times. Only the visits that are not
 * {@linkplain #isTrial trials} tell what is true there.
 */
abstract class FactScanner extends ConditionScanner {
  private final JumpScopes scopes = new JumpScopes();

  /** What ceased to hold inside the {@code try} statements around the current place. */
  private final List<List<Object>> ended = new ArrayList<>();

  private int trials;

  /** Whether the current visit is made with more facts than are sure. */
  final boolean isTrial() {
    return trials > 0;
  }

  final void begin(Object fact) {
    now = now.with(fact);
  }

  final void end(Object fact) {
    List<Object> one = List.of(fact);
    now = now.without(one);
    ended.forEach(list -> list.addAll(one));
  }

  // Loops.

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void unused) {
    repeat(loop, () -> whileLoop(loop, loop.getCondition(), loop.getStatement(), List.of()));
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree loop, @Nullable Void unused) {
    scan(loop.getInitializer(), null);
    repeat(loop, () -> whileLoop(loop, loop.getCondition(), loop.getStatement(), loop.getUpdate()));
    return null;
  }

  /** Walks one round of a loop, and returns what holds where the loop ends by its condition. */
  private Facts whileLoop(
      Tree loop,
      @Nullable ExpressionTree condition,
      StatementTree body,
      List<? extends Tree> update) {
    Outcomes outcome = condition(condition);
    now = outcome.ifTrue();
    scan(body, null);
    now = now.join(scopes.continued(loop));
    scan(update, null);
    return outcome.ifFalse();
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, @Nullable Void unused) {
    repeat(
        loop,
        () -> {
          scan(loop.getStatement(), null);
          now = now.join(scopes.continued(loop));
          Outcomes outcome = condition(loop.getCondition());
          now = outcome.ifTrue();
          return outcome.ifFalse();
        });
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void unused) {
    scan(loop.getExpression(), null);
    repeat(
        loop,
        () -> {
          Facts atHead = now;
          scan(loop.getVariable(), null);
          scan(loop.getStatement(), null);
          now = now.join(scopes.continued(loop));
          return atHead;
        });
    return null;
  }

  /** One round of a loop, from its head back to it. */
  private interface Round {
    /** Walks it, and returns what holds where the loop ends by itself. */
    Facts walk();
  }

  private void repeat(Tree loop, Round round) {
    Facts entry = now;
    Facts head = entry;
    trials++;
    while (true) {
      now = head;
      scopes.enter(loop);
      round.walk();
      scopes.leave();
      Facts next = entry.join(now);
      if (next.equals(head)) {
        break;
      }
      head = next;
    }
    trials--;
    now = head;
    scopes.enter(loop);
    Facts left = round.walk();
    now = left.join(scopes.leave());
  }

  // Jumps.

  @Override
  public @Nullable Void visitLabeledStatement(LabeledStatementTree labeled, @Nullable Void unused) {
    scopes.enter(labeled);
    scan(labeled.getStatement(), null);
    now = now.join(scopes.leave());
    return null;
  }

  @Override
  public @Nullable Void visitBreak(BreakTree jump, @Nullable Void unused) {
    return jump(scopes.breakTarget(jump.getLabel()), false);
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree jump, @Nullable Void unused) {
    return jump(scopes.continueTarget(jump.getLabel()), true);
  }

  @Override
  public @Nullable Void visitYield(YieldTree jump, @Nullable Void unused) {
    scan(jump.getValue(), null);
    return jump(scopes.yieldTarget(), false);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree jump, @Nullable Void unused) {
    scan(jump.getExpression(), null);
    return jump(null, false);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree jump, @Nullable Void unused) {
    scan(jump.getExpression(), null);
    now = Facts.UNREACHED;
    return null;
  }

  /** Runs the {@code finally} blocks on the way; {@code target} is null for the method itself. */
  private @Nullable Void jump(@Nullable Tree target, boolean isContinue) {
    scopes.runFinallyBlocks(target, block -> scan(block, null));
    if (target != null) {
      scopes.arrive(target, isContinue, now);
    }
    now = Facts.UNREACHED;
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
    Facts before = now;
    List<Object> endedInside = new ArrayList<>();
    ended.add(endedInside);
    scopes.enter(attempt);
    scan(attempt.getResources(), null);
    scan(attempt.getBlock(), null);
    Facts completed = now;
    for (CatchTree handler : attempt.getCatches()) {
      now = before.without(endedInside);
      scan(handler, null);
      completed = completed.join(now);
    }
    scopes.leave();
    ended.remove(ended.size() - 1);
    if (attempt.getFinallyBlock() != null) {
      now = before.without(endedInside); // something was thrown
      scan(attempt.getFinallyBlock(), null);
      now = completed;
      scan(attempt.getFinallyBlock(), null);
    } else {
      now = completed;
    }
    return null;
  }

  // Switches.

  @Override
  public @Nullable Void visitSwitch(SwitchTree choice, @Nullable Void unused) {
    return choose(choice, choice.getExpression(), choice.getCases());
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree choice, @Nullable Void unused) {
    return choose(choice, choice.getExpression(), choice.getCases());
  }

  /** None of the cases may be taken, or so it is assumed: less is sure then. */
  private @Nullable Void choose(
      Tree choice, ExpressionTree selector, List<? extends CaseTree> cases) {
    scan(selector, null);
    Facts selected = now;
    Facts left = selected;
    scopes.enter(choice);
    now = Facts.UNREACHED;
    for (CaseTree label : cases) {
      if (label.getCaseKind() == CaseTree.CaseKind.RULE) {
        now = selected;
        scan(label.getBody(), null);
        left = left.join(now);
        now = Facts.UNREACHED;
      } else {
        now = now.join(selected);
        scan(label.getStatements(), null);
      }
    }
    now = now.join(left).join(scopes.leave());
    return null;
  }

  // What does not run here.

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    return null;
  }
}
