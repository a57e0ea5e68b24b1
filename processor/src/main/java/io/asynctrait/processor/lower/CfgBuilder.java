package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.BytecodeSize;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Splits structured statements into basic blocks. Await-free statements stay whole, also those that
 * jump out.
 */
final class CfgBuilder {
  private final List<BasicBlock> blocks = new ArrayList<>();
  private final Map<Target, BasicBlock> breaks = new HashMap<>();
  private final Map<Target, BasicBlock> continues = new HashMap<>();
  private final List<HandlerRegion> regions = new ArrayList<>();
  private @Nullable HandlerRegion region;
  private BasicBlock current;
  private boolean reachable = true;
  private final int longest;
  private int length;

  private CfgBuilder(int longest) {
    this.longest = longest;
    current = block();
  }

  /**
   * Builds the graph.
   *
   * @param longest the bytes of bytecode from which on the next statement begins another block
   */
  static ControlFlowGraph build(Stmt body, int longest) {
    CfgBuilder builder = new CfgBuilder(longest);
    BasicBlock entry = builder.current;
    builder.statement(body);
    return new ControlFlowGraph(
        entry, builder.blocks, builder.breaks, builder.continues, builder.regions);
  }

  private BasicBlock block() {
    BasicBlock block = new BasicBlock(blocks.size(), region);
    blocks.add(block);
    return block;
  }

  private void end(Terminator terminator) {
    if (reachable) {
      current.terminate(terminator);
    }
    reachable = false;
  }

  private void begin(BasicBlock block) {
    current = block;
    reachable = true;
    length = 0;
  }

  private void add(Stmt statement) {
    if (longest < Integer.MAX_VALUE) {
      int bytes = BytecodeSize.of(statement);
      if (length > 0 && length + bytes > longest) {
        BasicBlock next = block();
        end(new Terminator.Goto(next));
        begin(next);
      }
      length += bytes;
    }
    current.statements().add(statement);
  }

  private void statement(Stmt statement) {
    if (!reachable) {
      return;
    }
    if (statement instanceof Stmt.Block block) {
      block.statements().forEach(this::statement);
    } else if (statement instanceof Stmt.Opaque opaque) {
      add(opaque);
      if (!opaque.completes()) {
        end(new Terminator.Stop());
      } else if (!opaque.code().jumps().isEmpty()) {
        BasicBlock next = block();
        end(new Terminator.Goto(next));
        begin(next);
      }
    } else if (statement instanceof Stmt.AwaitInto await) {
      BasicBlock next = block();
      end(new Terminator.Suspend(await, next));
      begin(next);
    } else if (statement instanceof Stmt.If branch) {
      branch(branch);
    } else if (statement instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (statement instanceof Stmt.DoLoop loop) {
      doLoop(loop);
    } else if (statement instanceof Stmt.Switch choice) {
      choice(choice);
    } else if (statement instanceof Stmt.Labeled labeled) {
      BasicBlock after = block();
      breaks.put(labeled.target(), after);
      statement(labeled.body());
      end(new Terminator.Goto(after));
      begin(after);
    } else if (statement instanceof Stmt.Break jump) {
      end(new Terminator.Goto(target(breaks, jump.target())));
    } else if (statement instanceof Stmt.Continue jump) {
      end(new Terminator.Goto(target(continues, jump.target())));
    } else if (statement instanceof Stmt.Return
        || statement instanceof Stmt.ReturnAwaited
        || statement instanceof Stmt.TailCall
        || statement instanceof Stmt.Throw) {
      end(new Terminator.End(statement));
    } else if (statement instanceof Stmt.Try attempt) {
      attempt(attempt);
    } else {
      add(statement);
    }
  }

  private static BasicBlock target(Map<Target, BasicBlock> blocks, Target target) {
    return Objects.requireNonNull(blocks.get(target), "a jump to an unknown target");
  }

  private void branch(Stmt.If branch) {
    BasicBlock whenTrue = block();
    BasicBlock whenFalse = block();
    BasicBlock after = branch.whenFalse() == null ? whenFalse : block();
    end(new Terminator.Branch(Stmts.code(branch.condition()), whenTrue, whenFalse));
    begin(whenTrue);
    statement(branch.whenTrue());
    end(new Terminator.Goto(after));
    if (branch.whenFalse() != null) {
      begin(whenFalse);
      statement(branch.whenFalse());
      end(new Terminator.Goto(after));
    }
    begin(after);
  }

  private void choice(Stmt.Switch choice) {
    BasicBlock after = block();
    breaks.put(choice.target(), after);
    List<Terminator.Switch.Case> cases =
        choice.arms().stream()
            .map(arm -> new Terminator.Switch.Case(arm.labels(), arm.bindings(), block()))
            .toList();
    end(
        new Terminator.Switch(
            Stmts.code(choice.selector()),
            choice.rules(),
            cases,
            choice.exhaustive() ? null : after));
    for (int i = 0; i < cases.size(); i++) {
      boolean falls = !choice.rules() && i + 1 < cases.size();
      begin(cases.get(i).block());
      statement(choice.arms().get(i).body());
      end(new Terminator.Goto(falls ? cases.get(i + 1).block() : after));
    }
    begin(after);
  }

  private void loop(Stmt.Loop loop) {
    loop.initial().forEach(this::statement);
    BasicBlock head = block();
    BasicBlock body = block();
    BasicBlock update = block();
    BasicBlock after = block();
    breaks.put(loop.target(), after);
    continues.put(loop.target(), update);
    end(new Terminator.Goto(head));
    begin(head);
    loop.prelude().forEach(this::statement);
    Expr condition = loop.condition();
    end(
        condition == null
            ? new Terminator.Goto(body)
            : new Terminator.Branch(Stmts.code(condition), body, after));
    begin(body);
    statement(loop.body());
    end(new Terminator.Goto(update));
    begin(update);
    loop.update().forEach(this::statement);
    end(new Terminator.Goto(head));
    begin(after);
  }

  private void doLoop(Stmt.DoLoop loop) {
    BasicBlock body = block();
    BasicBlock test = block();
    BasicBlock after = block();
    breaks.put(loop.target(), after);
    continues.put(loop.target(), test);
    end(new Terminator.Goto(body));
    begin(body);
    statement(loop.body());
    end(new Terminator.Goto(test));
    begin(test);
    loop.prelude().forEach(this::statement);
    end(new Terminator.Branch(Stmts.code(loop.condition()), body, after));
    begin(after);
  }

  private void attempt(Stmt.Try attempt) {
    HandlerRegion outer = region;
    BasicBlock after = block();
    List<HandlerRegion.Handler> handlers = new ArrayList<>();
    for (Stmt.Catch handler : attempt.catches()) {
      handlers.add(new HandlerRegion.Handler(handler, block()));
    }
    region = new HandlerRegion(regions.size() + 1, outer, handlers, attempt.line());
    regions.add(region);
    BasicBlock body = block();
    end(new Terminator.Goto(body));
    begin(body);
    statement(attempt.body());
    region = outer;
    end(new Terminator.Goto(after));
    for (HandlerRegion.Handler handler : handlers) {
      begin(handler.block());
      statement(handler.source().body());
      end(new Terminator.Goto(after));
    }
    begin(after);
  }
}
