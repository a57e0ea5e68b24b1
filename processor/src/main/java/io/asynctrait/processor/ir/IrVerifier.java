package io.asynctrait.processor.ir;

import java.util.HashSet;
import java.util.Set;

/**
 * Checks what each pass promises to the next, in every build; a violation is a defect of the
 * processor.
 */
public final class IrVerifier {
  private IrVerifier() {}

  /** After spilling, every expression is free of awaits. */
  public static void verifyAwaitsNamed(Stmt statement) {
    Stmts.forEach(
        statement,
        nested -> {
          for (Expr expression : Stmts.ownExpressions(nested)) {
            require(expression instanceof Expr.Leaf, "an await was not named", nested);
          }
          require(!(nested instanceof Stmt.Evaluate), "an expression was not evaluated", nested);
          require(
              !(nested instanceof Stmt.TailCall tail && tail.inTry()),
              "a tail call stayed in a try",
              nested);
        });
  }

  /** After the lowering for the resume path, no {@code finally} is left. */
  public static void verifyNoFinally(Stmt statement) {
    Stmts.forEach(
        statement,
        nested ->
            require(
                !(nested instanceof Stmt.Try attempt && attempt.cleanUp() != null),
                "a finally was not lowered",
                nested));
  }

  /** Every jump has a block of this graph for a target, and every state one suspension. */
  public static void verify(ControlFlowGraph graph) {
    Set<BasicBlock> blocks = new HashSet<>(graph.blocks());
    Set<Integer> states = new HashSet<>();
    for (BasicBlock block : graph.blocks()) {
      for (BasicBlock next : block.successors(graph)) {
        require(blocks.contains(next), "a jump leaves the graph", null);
      }
      if (block.terminator() instanceof Terminator.Suspend suspend) {
        require(
            states.add(suspend.await().point().state()),
            "two awaits share a state",
            suspend.await());
      }
    }
  }

  private static void require(
      boolean holds, String violation, @org.jspecify.annotations.Nullable Stmt statement) {
    if (!holds) {
      throw new IllegalStateException(
          violation + (statement == null ? "" : ": " + IrPrinter.print(statement)));
    }
  }
}
