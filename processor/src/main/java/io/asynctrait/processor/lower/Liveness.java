package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.Mentions;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Terminator;
import io.asynctrait.processor.ir.Variable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which variables are live at each suspension: a backward data-flow problem (Aho, Lam, Sethi,
 * Ullman, Compilers, 9.2.5), solved over basic blocks.
 *
 * <p>What a handler reads is live throughout its region, since any statement may throw.
 */
final class Liveness {
  private final ControlFlowGraph graph;
  private final Map<BasicBlock, Set<Variable>> liveIn = new HashMap<>();

  private Liveness(ControlFlowGraph graph) {
    this.graph = graph;
  }

  /** Solves the problem. */
  static Liveness of(ControlFlowGraph graph) {
    Liveness liveness = new Liveness(graph);
    liveness.solve();
    return liveness;
  }

  /** Returns the variables live when each await is left, in a fixed order. */
  Map<SuspensionPoint, Set<Variable>> atSuspensions() {
    Map<SuspensionPoint, Set<Variable>> result = new LinkedHashMap<>();
    for (BasicBlock block : graph.blocks()) {
      if (block.terminator() instanceof Terminator.Suspend suspend) {
        Set<Variable> live = liveAt(block, suspend);
        live.removeIf(variable -> variable.role() == Variable.Role.FAILURE);
        result.put(suspend.await().point(), live);
      }
    }
    return result;
  }

  /**
   * Returns for each block the variables that have a value there which somebody reads, or get one:
   * live on the way in, live on the way out, or mentioned.
   */
  List<Set<Variable>> inBlocks() {
    Map<BasicBlock, Set<Variable>> all = new LinkedHashMap<>();
    for (BasicBlock block : graph.blocks()) {
      Set<Variable> variables = all.computeIfAbsent(block, unused -> new LinkedHashSet<>());
      variables.addAll(in(block));
      block.successors(graph).forEach(next -> variables.addAll(in(next)));
      variables.addAll(Mentions.in(block));
    }
    for (HandlerRegion region : graph.regions()) {
      for (HandlerRegion.Handler handler : region.handlers()) {
        all.computeIfAbsent(handler.block(), unused -> new LinkedHashSet<>())
            .add(handler.source().parameter());
      }
    }
    all.values().forEach(variables -> variables.removeIf(v -> v.role() == Variable.Role.CONSTANT));
    return List.copyOf(all.values());
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = graph.blocks().size() - 1; i >= 0; i--) {
        BasicBlock block = graph.blocks().get(i);
        Set<Variable> live = transfer(block);
        Set<Variable> before = liveIn.put(block, live);
        changed |= before == null ? !live.isEmpty() : !before.equals(live);
      }
    }
  }

  private Set<Variable> in(BasicBlock block) {
    return liveIn.getOrDefault(block, Set.of());
  }

  private Set<Variable> handlers(BasicBlock block) {
    Set<Variable> live = new LinkedHashSet<>();
    for (HandlerRegion region = block.region(); region != null; region = region.parent()) {
      for (HandlerRegion.Handler handler : region.handlers()) {
        Set<Variable> inHandler = new LinkedHashSet<>(in(handler.block()));
        inHandler.remove(handler.source().parameter());
        live.addAll(inHandler);
      }
    }
    return live;
  }

  private Set<Variable> liveAt(BasicBlock block, Terminator.Suspend suspend) {
    Set<Variable> live = new LinkedHashSet<>(in(suspend.next()));
    suspend.await().declared().forEach(live::remove);
    live.addAll(handlers(block));
    return live;
  }

  private Set<Variable> transfer(BasicBlock block) {
    Set<Variable> live = new LinkedHashSet<>();
    Terminator terminator = block.terminator();
    if (terminator instanceof Terminator.Suspend suspend) {
      live.addAll(liveAt(block, suspend));
      read(suspend.await(), live);
    } else {
      for (BasicBlock next : terminator.successors()) {
        live.addAll(in(next));
      }
      if (terminator instanceof Terminator.Switch choice) {
        // What a pattern declares is in scope of its own arm alone.
        choice.cases().forEach(arm -> arm.bindings().forEach(live::remove));
      }
      if (terminator instanceof Terminator.Branch branch) {
        read(branch.condition(), live);
      } else if (terminator instanceof Terminator.Switch choice) {
        read(choice.header(), live);
      } else if (terminator instanceof Terminator.End end) {
        read(end.statement(), live);
      }
    }
    List<Stmt> statements = block.statements();
    for (int i = statements.size() - 1; i >= 0; i--) {
      transfer(statements.get(i), live);
    }
    live.addAll(handlers(block));
    return live;
  }

  private void transfer(Stmt statement, Set<Variable> live) {
    if (statement instanceof Stmt.Declare declare) {
      live.remove(declare.variable());
    } else if (statement instanceof Stmt.Set set) {
      live.remove(set.variable());
    } else if (statement instanceof Stmt.Opaque opaque) {
      opaque.code().jumps().forEach(jump -> live.addAll(before(jump, Set.of())));
    } else if (statement instanceof Stmt.ResumeUnwinding resume) {
      live.add(resume.pending());
    }
    read(statement, live);
  }

  /**
   * What is live before a jump in the middle of code. It may be taken or not, so it adds to what is
   * live and kills nothing, but for what it sets on its own way.
   */
  private Set<Variable> before(Stmt jump, Set<Variable> after) {
    Set<Variable> live = new LinkedHashSet<>(after);
    if (jump instanceof Stmt.Break to) {
      live.addAll(in(graph.afterBreak(to.target())));
    } else if (jump instanceof Stmt.Continue to) {
      live.addAll(in(graph.afterContinue(to.target())));
    } else if (jump instanceof Stmt.Block block) {
      for (int i = block.statements().size() - 1; i >= 0; i--) {
        live = before(block.statements().get(i), live);
      }
    } else {
      transfer(jump, live);
    }
    return live;
  }

  private static void read(Stmt statement, Set<Variable> live) {
    if (statement instanceof Stmt.Opaque opaque) {
      read(opaque.code(), live);
      return;
    }
    List<Expr> expressions = Stmts.ownExpressions(statement);
    for (int i = expressions.size() - 1; i >= 0; i--) {
      read(Stmts.code(expressions.get(i)), live);
    }
  }

  /** Backwards over code: what it surely assigns was not needed before, what it reads was. */
  private static void read(Code code, Set<Variable> live) {
    live.removeAll(code.variables(access -> access == Piece.Access.DEFINITE_WRITE));
    code.forEachUse(
        use -> {
          if (use.access().reads() && use.variable().role() != Variable.Role.CONSTANT) {
            live.add(use.variable());
          }
        });
    live.removeAll(code.variables(access -> access == Piece.Access.BIND));
  }
}
