package io.asynctrait.processor.ir;

import java.util.Set;

/** Which variables a block mentions, whatever it does with them. */
public final class Mentions {
  private Mentions() {}

  /** Adds the variables of {@code block}, constants too, to {@code into}. */
  public static void in(BasicBlock block, Set<Variable> into) {
    block.statements().forEach(statement -> add(statement, into));
    Terminator terminator = block.terminator();
    if (terminator instanceof Terminator.Branch branch) {
      add(branch.condition(), into);
    } else if (terminator instanceof Terminator.Switch choice) {
      add(choice.header(), into);
      choice.cases().forEach(arm -> into.addAll(arm.bindings()));
    } else if (terminator instanceof Terminator.Suspend suspend) {
      add(suspend.await(), into);
    } else if (terminator instanceof Terminator.End end) {
      add(end.statement(), into);
    }
  }

  private static void add(Stmt statement, Set<Variable> into) {
    Stmts.forEachCode(statement, code -> add(code, into));
    Stmts.forEach(
        statement,
        nested -> {
          if (nested instanceof Stmt.Declare declare) {
            into.add(declare.variable());
          } else if (nested instanceof Stmt.Set set) {
            into.add(set.variable());
          } else if (nested instanceof Stmt.AwaitInto await) {
            into.addAll(await.declared());
          } else if (nested instanceof Stmt.ResumeUnwinding resume) {
            into.add(resume.pending());
          }
        });
  }

  private static void add(Code code, Set<Variable> into) {
    code.forEachUse(use -> into.add(use.variable()));
    for (Piece piece : code.pieces()) {
      if (piece instanceof Piece.Binding binding) {
        into.add(binding.variable());
      }
    }
  }
}
