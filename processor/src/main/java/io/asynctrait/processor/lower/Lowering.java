package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.IrVerifier;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Reachability;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;

/** The passes, in order; what each leaves behind is verified. */
public final class Lowering {
  private Lowering() {}

  /** Lowers a translated body. */
  public static LoweredBody lower(Body body) {
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

    ControlFlowGraph graph = CfgBuilder.build(resume);
    IrVerifier.verify(graph);
    return new LoweredBody(
        named,
        FinallyLowering.withoutMarks(start),
        awaiting.wasApplied() || spiller.hasRestructured(),
        graph,
        FrameAllocator.allocate(Liveness.compute(graph)));
  }
}
