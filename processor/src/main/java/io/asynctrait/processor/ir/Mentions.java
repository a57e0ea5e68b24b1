package io.asynctrait.processor.ir;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which variables a block mentions, whatever it does with them. */
public final class Mentions {
  private Mentions() {}

  /** The variables of a block, constants too. */
  public static Set<Variable> in(BasicBlock block) {
    Set<Variable> variables = inStatements(block);
    variables.addAll(in(block.terminator()));
    return variables;
  }

  /** The variables of a block but for those of its end. */
  public static Set<Variable> inStatements(BasicBlock block) {
    Set<Variable> variables = new LinkedHashSet<>();
    block.statements().forEach(statement -> add(statement, variables));
    return variables;
  }

  /** The variables of the end of a block. */
  public static Set<Variable> in(Terminator terminator) {
    Set<Variable> variables = new LinkedHashSet<>();
    if (terminator instanceof Terminator.Branch branch) {
      add(branch.condition(), variables);
    } else if (terminator instanceof Terminator.Switch choice) {
      add(choice.header(), variables);
      choice.cases().forEach(arm -> variables.addAll(arm.bindings()));
    } else if (terminator instanceof Terminator.Suspend suspend) {
      add(suspend.await(), variables);
    } else if (terminator instanceof Terminator.End end) {
      add(end.statement(), variables);
    }
    return variables;
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
