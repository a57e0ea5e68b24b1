package io.asynctrait.processor.emit;

import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Terminator;
import io.asynctrait.processor.ir.Variable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the resume path, as it will be written, declares variables and uses them: a block that is
 * written in its predecessor's place sees what was declared before it there, and nothing else.
 */
final class VariableUses {
  private final ControlFlowGraph graph;
  private final FrameLayout layout;
  private final Predicate<BasicBlock> isCase;
  private final Set<Variable> all = new LinkedHashSet<>();
  private final Set<Variable> written = new HashSet<>();
  private final Set<Variable> outOfScope = new HashSet<>();
  private final Set<Variable> blank = new HashSet<>();

  VariableUses(ControlFlowGraph graph, FrameLayout layout, Predicate<BasicBlock> isCase) {
    this.graph = graph;
    this.layout = layout;
    this.isCase = isCase;
  }

  /** Every variable, in the order of its first use. */
  Set<Variable> all() {
    return all;
  }

  boolean isWritten(Variable variable) {
    return written.contains(variable);
  }

  /** Whether a variable is declared without a value. */
  boolean isBlank(Variable variable) {
    return blank.contains(variable);
  }

  /** Whether a variable is used where its own declaration cannot be seen. */
  boolean isUsedOutOfScope(Variable variable) {
    return outOfScope.contains(variable);
  }

  /** The case of a suspension: what is kept comes back, the result is declared. */
  void collectResumption(Terminator.Suspend suspend) {
    Set<Variable> scope = new HashSet<>();
    layout.liveAt(suspend.await().point()).forEach(variable -> use(variable, scope));
    declareResult(suspend, scope);
    BasicBlock next = graph.thread(suspend.next());
    if (isCase.test(next)) {
      // The resumption falls through to it, without a scope of its own.
      outOfScope.addAll(suspend.await().declared());
    } else {
      collect(next, scope);
    }
  }

  void collectCase(BasicBlock block) {
    collect(block, new HashSet<>());
  }

  /** The parameter of a handler is set where the exception is caught, outside of every case. */
  void collectHandler(Variable parameter) {
    write(parameter, Set.of());
  }

  private void collect(BasicBlock block, Set<Variable> scope) {
    for (Stmt statement : block.statements()) {
      collect(statement, scope);
    }
    Terminator terminator = block.terminator();
    if (terminator instanceof Terminator.Branch branch) {
      use(branch.condition(), scope);
    } else if (terminator instanceof Terminator.Switch choice) {
      use(choice.header(), scope);
    } else if (terminator instanceof Terminator.End end) {
      collect(end.statement(), scope);
    } else if (terminator instanceof Terminator.Suspend suspend) {
      Stmts.forEachCode(suspend.await(), code -> use(code, scope));
      layout.liveAt(suspend.await().point()).forEach(variable -> use(variable, scope));
      declareResult(suspend, scope);
    }
    if (terminator instanceof Terminator.Switch choice) {
      for (Terminator.Switch.Case arm : choice.cases()) {
        Set<Variable> inArm = new HashSet<>(scope);
        inArm.addAll(arm.bindings());
        arm.bindings().forEach(binding -> write(binding, inArm));
        collectNext(arm.block(), inArm);
      }
      if (choice.otherwise() != null) {
        collectNext(choice.otherwise(), scope);
      }
      return;
    }
    terminator.successors().forEach(next -> collectNext(next, scope));
  }

  private void collectNext(BasicBlock successor, Set<Variable> scope) {
    BasicBlock next = graph.thread(successor);
    if (!isCase.test(next)) {
      collect(next, new HashSet<>(scope));
    }
  }

  private void declareResult(Terminator.Suspend suspend, Set<Variable> scope) {
    for (Variable declared : suspend.await().declared()) {
      declare(declared, scope);
    }
  }

  /** A loop may come back to a declaration in the place of the one before it. */
  private void declare(Variable variable, Set<Variable> scope) {
    if (!scope.add(variable)) {
      outOfScope.add(variable);
    }
    write(variable, scope);
  }

  private void collect(Stmt statement, Set<Variable> scope) {
    Stmts.forEachCode(statement, code -> use(code, scope));
    Stmts.forEach(
        statement,
        nested -> {
          if (nested instanceof Stmt.Declare declare) {
            if (declare.value() == null) {
              blank.add(declare.variable());
            }
            declare(declare.variable(), scope);
          } else if (nested instanceof Stmt.Set set) {
            write(set.variable(), scope);
          } else if (nested instanceof Stmt.ResumeUnwinding resume) {
            use(resume.pending(), scope);
          }
        });
  }

  private void use(Code code, Set<Variable> scope) {
    code.forEachUse(
        found -> {
          if (found.access().writes()) {
            write(found.variable(), scope);
          } else {
            use(found.variable(), scope);
          }
        });
  }

  private void write(Variable variable, Set<Variable> scope) {
    written.add(variable);
    use(variable, scope);
  }

  private void use(Variable variable, Set<Variable> scope) {
    Code constant = variable.constantValue();
    if (constant != null && !all.contains(variable)) {
      use(constant, scope); // a constant may be made of others
    }
    all.add(variable);
    if (!scope.contains(variable)) {
      outOfScope.add(variable);
    }
  }
}
