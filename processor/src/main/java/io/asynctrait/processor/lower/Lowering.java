package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.IrVerifier;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Reachability;
import io.asynctrait.processor.ir.Split;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import org.jspecify.annotations.Nullable;

/** The passes, in order; what each leaves behind is verified. */
public final class Lowering {
  private Lowering() {}

  /** Lowers a translated body to a resume path of one method. */
  public static LoweredBody lower(Body body) {
    return lower(body, null);
  }

  /** Lowers a translated body; {@code split} says how its resume path is to be divided. */
  public static LoweredBody lower(Body body, @Nullable Split split) {
    Names names = new Names(body.names());
    StatementSpiller spiller = new StatementSpiller(new AwaitSpiller(names));
    Body named = spiller.lower(body);
    IrVerifier.verifyAwaitsNamed(named.statements());

    // The start path keeps a finally that neither awaits nor always jumps: nothing of it runs when
    // the path is left by suspension. A body that cannot suspend keeps every one.
    boolean suspends = Stmts.awaits(named.statements());
    FinallyLowering awaiting =
        new FinallyLowering(
            names,
            attempt ->
                suspends
                    && attempt.cleanUp() != null
                    && (Stmts.awaits(attempt.cleanUp())
                        || !Reachability.completes(attempt.cleanUp())));
    Stmt start = awaiting.lower(named.statements());
    Stmt resume =
        FinallyLowering.withoutMarks(new FinallyLowering(names, attempt -> true).lower(start));
    IrVerifier.verifyNoFinally(resume);

    ControlFlowGraph graph =
        CfgBuilder.build(resume, split == null ? Integer.MAX_VALUE : split.limit() / 4);
    IrVerifier.verify(graph);
    Liveness liveness = Liveness.of(graph);
    return new LoweredBody(
        named,
        FinallyLowering.withoutMarks(start),
        awaiting.wasApplied() || spiller.hasRestructured(),
        graph,
        split == null
            ? FrameAllocator.allocate(liveness.atSuspensions())
            : FrameAllocator.allocateAll(liveness.atSuspensions(), liveness.inBlocks()),
        split);
  }
}
