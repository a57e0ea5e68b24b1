package io.asynctrait.processor.ir;

import java.util.List;
import java.util.function.Predicate;

/** Whether a structured statement can complete normally (Java Language Specification, 14.22). */
public final class Reachability {
  private Reachability() {}

  /** Whether control can reach what follows {@code statement}. */
  public static boolean completes(Stmt statement) {
    if (statement instanceof Stmt.Opaque opaque) {
      return opaque.completes();
    }
    if (statement instanceof Stmt.Block block) {
      return block.statements().stream().allMatch(Reachability::completes);
    }
    if (statement instanceof Stmt.If branch) {
      return branch.whenFalse() == null
          || completes(branch.whenTrue())
          || completes(branch.whenFalse());
    }
    if (statement instanceof Stmt.Loop loop) {
      return loop.condition() != null || isLeft(loop.body(), loop.target());
    }
    if (statement instanceof Stmt.DoLoop loop) {
      return completes(loop.body())
          || isContinued(loop.body(), loop.target())
          || isLeft(loop.body(), loop.target());
    }
    if (statement instanceof Stmt.Switch choice) {
      return !choice.exhaustive() || isEnded(choice) || isLeft(choice, choice.target());
    }
    if (statement instanceof Stmt.Labeled labeled) {
      return completes(labeled.body()) || isLeft(labeled.body(), labeled.target());
    }
    if (statement instanceof Stmt.Try attempt) {
      boolean any = completes(attempt.body());
      for (Stmt.Catch handler : attempt.catches()) {
        any |= completes(handler.body());
      }
      return any && (attempt.cleanUp() == null || completes(attempt.cleanUp()));
    }
    return !(statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue
        || statement instanceof Stmt.Return
        || statement instanceof Stmt.ReturnAwaited
        || statement instanceof Stmt.TailCall
        || statement instanceof Stmt.Throw);
  }

  /** Whether an arm of a switch that is followed by no other completes. */
  private static boolean isEnded(Stmt.Switch choice) {
    List<Stmt.Arm> arms = choice.arms();
    List<Stmt.Arm> last =
        choice.rules() ? arms : arms.subList(Math.max(0, arms.size() - 1), arms.size());
    return arms.isEmpty() || last.stream().anyMatch(arm -> completes(arm.body()));
  }

  /** Whether a {@code break} to {@code target} stands in {@code statement} and gets through. */
  public static boolean isLeft(Stmt statement, Target target) {
    return jumps(statement, nested -> nested instanceof Stmt.Break b && b.target().equals(target));
  }

  /** Whether a {@code continue} of {@code target} stands in {@code statement} and gets through. */
  public static boolean isContinued(Stmt statement, Target target) {
    return jumps(
        statement, nested -> nested instanceof Stmt.Continue c && c.target().equals(target));
  }

  private static boolean jumps(Stmt statement, Predicate<Stmt> jump) {
    if (jump.test(statement)) {
      return true;
    }
    if (statement instanceof Stmt.Try attempt
        && attempt.cleanUp() != null
        && !completes(attempt.cleanUp())) {
      return jumps(attempt.cleanUp(), jump);
    }
    return Stmts.children(statement).stream().anyMatch(child -> jumps(child, jump));
  }
}
