package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece.Access;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an operand has the same value after those to its right have been evaluated. */
final class Stability {
  private Stability() {}

  /** Whether {@code leaf} may be evaluated after {@code later}. */
  static boolean isStable(Expr.Leaf leaf, List<Expr> later) {
    if (!leaf.pure()) {
      return false;
    }
    Set<Variable> read = leaf.code().variables(Access::reads);
    if (read.isEmpty()) {
      return true;
    }
    Set<Variable> written = new HashSet<>();
    later.forEach(expression -> collectWritten(expression, written));
    return read.stream().noneMatch(written::contains);
  }

  private static void collectWritten(Expr expression, Set<Variable> written) {
    if (expression instanceof Expr.Leaf leaf) {
      collectWritten(leaf.code(), written);
    } else if (expression instanceof Expr.Operation operation) {
      operation.operands().forEach(operand -> collectWritten(operand, written));
    } else if (expression instanceof Expr.Await await) {
      await.call().operands().forEach(operand -> collectWritten(operand, written));
    } else if (expression instanceof Expr.Conditional conditional) {
      collectWritten(conditional.condition(), written);
      collectWritten(conditional.whenTrue(), written);
      collectWritten(conditional.whenFalse(), written);
    } else if (expression instanceof Expr.ShortCircuit circuit) {
      collectWritten(circuit.left(), written);
      collectWritten(circuit.right(), written);
    } else if (expression instanceof Expr.Switch choice) {
      Stmts.forEach(choice.choice(), nested -> collectWritten(nested, written));
    } else if (expression instanceof Expr.Assign assign) {
      collectWritten(assign.value(), written);
      if (assign.place() instanceof Expr.Place.Local local) {
        written.add(local.variable());
      } else {
        ((Expr.Place.Memory) assign.place())
            .operands()
            .forEach(operand -> collectWritten(operand, written));
      }
    }
  }

  /** What a statement writes by itself, not by those nested in it. */
  private static void collectWritten(Stmt statement, Set<Variable> written) {
    if (statement instanceof Stmt.Opaque opaque) {
      collectWritten(opaque.code(), written);
    } else if (statement instanceof Stmt.Set set) {
      written.add(set.variable());
    }
    Stmts.ownExpressions(statement).forEach(expression -> collectWritten(expression, written));
  }

  private static void collectWritten(Code code, Set<Variable> written) {
    written.addAll(code.variables(Access::writes));
  }
}
