package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Type;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Lets others run between two rounds of a loop that awaits, where the task has had its turn.
 *
 * <pre>
 * Input:   while (c) { await(x); }
 * Output:  while (c) { await(x); if (cx.isTurnOver()) { await(yieldNow()); } }
 * </pre>
 */
final class Turns {
  private static final String RUNTIME = "io.asynctrait.runtime";

  private Turns() {}

  /**
   * Returns the end of a round.
   *
   * @param round what a round does, lowered
   * @param points makes a suspension point of a line
   */
  static Stmt end(Stmt round, LongFunction<SuspensionPoint> points) {
    // In a dump the task stands at the first await of the loop.
    long line = firstLine(round);
    AwaitCall yield =
        new AwaitCall(
            List.of(),
            Code.of(
                Code.classUse(RUNTIME, "Async"), ".startYieldNow(", new Piece.ContextUse(), ")"),
            AwaitCall.Carrier.VOID,
            List.of(),
            "turn",
            line);
    Expr.Leaf isOver =
        new Expr.Leaf(
            Code.of(new Piece.ContextUse(), ".isTurnOver()"),
            Type.primitive(Type.Kind.BOOLEAN),
            false);
    Stmt suspension = new Stmt.AwaitInto(null, null, yield, points.apply(line));
    return new Stmt.If(isOver, new Stmt.Block(List.of(suspension)), null);
  }

  private static long firstLine(Stmt round) {
    long[] line = {0};
    Stmts.forEach(
        round,
        nested -> {
          if (line[0] == 0 && nested instanceof Stmt.AwaitInto await) {
            line[0] = await.point().line();
          }
        });
    return line[0];
  }
}
