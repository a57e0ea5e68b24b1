package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Reachability;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the awaits out of every statement's expressions, and tail calls out of {@code try}.
 *
 * <pre>
 * Input:   try { return s.read(next()); } finally { f(); }
 * Output:  exit: { try { a = next(); break exit; } finally { f(); } }  return s.read(a);
 * </pre>
 *
 * <p>A future that is returned from inside a {@code try} starts when the {@code try} has been left,
 * as a lazy future does; so does a null of a wrapper type become an outcome only then.
 */
final class StatementSpiller {
  private record Exit(Target target, Stmt last) {}

  private final AwaitSpiller spiller;
  private final List<Exit> exits = new ArrayList<>();
  private final List<Variable> exitVariables = new ArrayList<>();
  private int cleanUps;

  StatementSpiller(AwaitSpiller spiller) {
    this.spiller = spiller;
    spiller.lowerStatementsWith(this::lower);
  }

  Body lower(Body body) {
    List<Stmt> lowered = statements(body.statements().statements());
    for (Exit exit : exits) {
      Stmt inside = new Stmt.Block(lowered);
      lowered = new ArrayList<>(List.of(new Stmt.Labeled(exit.target(), inside)));
      if (Reachability.isLeft(inside, exit.target())) {
        lowered.add(exit.last());
      }
    }
    List<Stmt> all = new ArrayList<>();
    exitVariables.forEach(variable -> all.add(new Stmt.Declare(variable, null)));
    all.addAll(lowered);
    return body.withStatements(new Stmt.Block(all));
  }

  /** Whether the structure of the body differs from what the user wrote. */
  boolean hasRestructured() {
    return !exits.isEmpty() || spiller.hasBranched();
  }

  private List<Stmt> statements(List<Stmt> statements) {
    List<Stmt> out = new ArrayList<>();
    statements.forEach(statement -> lower(statement, out));
    return out;
  }

  private Stmt.Block block(Stmt statement) {
    List<Stmt> out = new ArrayList<>();
    if (statement instanceof Stmt.Block block) {
      block.statements().forEach(nested -> lower(nested, out));
    } else {
      lower(statement, out);
    }
    return new Stmt.Block(out);
  }

  private Stmt.@Nullable Block blockOrNull(@Nullable Stmt statement) {
    return statement == null ? null : block(statement);
  }

  private void lower(Stmt statement, List<Stmt> out) {
    if (statement instanceof Stmt.Opaque opaque) {
      out.add(new Stmt.Opaque(lowerJumps(opaque.code()), opaque.completes()));
    } else if (statement instanceof Stmt.Declare declare) {
      if (declare.value() instanceof Expr.Await await) {
        spiller.declare(declare.variable(), await, out);
      } else if (declare.value() instanceof Expr.Switch choice && !mayAssignTwice(choice)) {
        spiller.declare(declare.variable(), choice, out);
      } else {
        Expr value = declare.value() == null ? null : spiller.spill(declare.value(), out);
        out.add(new Stmt.Declare(declare.variable(), value));
      }
    } else if (statement instanceof Stmt.Set set) {
      out.add(new Stmt.Set(set.variable(), spiller.spill(set.value(), out)));
    } else if (statement instanceof Stmt.Evaluate evaluate) {
      spiller.evaluate(evaluate.expression(), out);
    } else if (statement instanceof Stmt.If branch) {
      Expr condition = spiller.spill(branch.condition(), out);
      out.add(new Stmt.If(condition, block(branch.whenTrue()), blockOrNull(branch.whenFalse())));
    } else if (statement instanceof Stmt.Switch choice) {
      lowerSwitch(choice, out);
    } else if (statement instanceof Stmt.Loop loop) {
      out.add(loop(loop));
    } else if (statement instanceof Stmt.DoLoop loop) {
      out.add(doLoop(loop));
    } else if (statement instanceof Stmt.Block) {
      out.add(block(statement));
    } else if (statement instanceof Stmt.Labeled labeled) {
      out.add(new Stmt.Labeled(labeled.target(), block(labeled.body())));
    } else if (statement instanceof Stmt.Return || statement instanceof Stmt.TailCall) {
      if (cleanUps > 0) {
        out.add(new Stmt.ReturnFromCleanUp());
      }
      lowerEnd(statement, out);
    } else if (statement instanceof Stmt.Throw raise) {
      out.add(new Stmt.Throw(spiller.spill(raise.exception(), out)));
    } else if (statement instanceof Stmt.Try attempt) {
      lowerTry(attempt, out);
    } else {
      out.add(statement);
    }
  }

  private void lowerSwitch(Stmt.Switch choice, List<Stmt> out) {
    Expr selector = spiller.spill(choice.selector(), out);
    List<Stmt.Arm> arms = new ArrayList<>();
    for (Stmt.Arm arm : choice.arms()) {
      Stmt.Block body = choice.rules() ? block(arm.body()) : statementGroup(arm.body());
      arms.add(new Stmt.Arm(arm.labels(), arm.bindings(), body));
    }
    out.add(new Stmt.Switch(choice.target(), selector, choice.rules(), choice.exhaustive(), arms));
  }

  /**
   * The statements behind {@code case:} labels, which share their scope with later groups. What one
   * becomes by itself stays in a block: javac 17 loses track of locals that are declared in one
   * group and not in the next, and writes class files that do not verify.
   */
  private Stmt.Block statementGroup(Stmt.Block group) {
    List<Stmt> out = new ArrayList<>();
    for (Stmt statement : group.statements()) {
      List<Stmt> lowered = new ArrayList<>();
      lower(statement, lowered);
      if (lowered.size() > 1 && !(statement instanceof Stmt.Declare)) {
        out.add(new Stmt.Block(lowered));
      } else {
        out.addAll(lowered);
      }
    }
    return new Stmt.Block(out);
  }

  /**
   * Whether the result of a switch may be set, dropped by a {@code try}, and set again: a variable
   * that is captured later must be assigned once. The {@code try} may be text.
   */
  private static boolean mayAssignTwice(Expr.Switch choice) {
    boolean[] found = {false};
    Stmts.forEach(
        choice.choice(),
        nested ->
            found[0] |=
                nested instanceof Stmt.Try
                    || (nested instanceof Stmt.Opaque opaque && !opaque.code().jumps().isEmpty()));
    return found[0];
  }

  private Stmt loop(Stmt.Loop loop) {
    List<Stmt> initial = statements(loop.initial());
    // Declarations with awaits in front of a loop have become several statements: they move out of
    // its header.
    boolean plain = initial.size() == loop.initial().size();
    if (!plain) {
      List<Stmt> scope = new ArrayList<>(initial);
      scope.add(loopWithout(loop));
      return new Stmt.Block(scope);
    }
    List<Stmt> prelude = new ArrayList<>();
    Expr condition = loop.condition() == null ? null : spiller.spill(loop.condition(), prelude);
    Stmt.Block body = block(loop.body());
    List<Stmt> update = statements(loop.update());
    if (repeats(body, loop.target())) {
      endTurn(join(prelude, body, update), update);
    }
    return new Stmt.Loop(loop.target(), initial, prelude, condition, update, body);
  }

  private Stmt doLoop(Stmt.DoLoop loop) {
    List<Stmt> body = new ArrayList<>(block(loop.body()).statements());
    List<Stmt> prelude = new ArrayList<>();
    Expr condition = spiller.spill(loop.condition(), prelude);
    if (repeats(new Stmt.Block(body), loop.target())) {
      List<Stmt> begin = new ArrayList<>();
      endTurn(join(body, new Stmt.Block(prelude), List.of()), begin);
      body.addAll(0, begin); // where the loop keeps its form
    }
    return new Stmt.DoLoop(loop.target(), new Stmt.Block(body), prelude, condition);
  }

  private static Stmt join(List<Stmt> first, Stmt second, List<Stmt> third) {
    List<Stmt> all = new ArrayList<>(first);
    all.add(second);
    all.addAll(third);
    return new Stmt.Block(all);
  }

  /** Whether there is another round. */
  private static boolean repeats(Stmt body, Target loop) {
    return Reachability.completes(body) || Reachability.isContinued(body, loop);
  }

  private void endTurn(Stmt round, List<Stmt> out) {
    if (Stmts.awaits(round)) {
      out.add(Turns.end(round, spiller::point));
    }
  }

  private Stmt loopWithout(Stmt.Loop loop) {
    Stmt.Loop headless =
        new Stmt.Loop(
            loop.target(), List.of(), List.of(), loop.condition(), loop.update(), loop.body());
    return loop(headless);
  }

  private void lowerEnd(Stmt statement, List<Stmt> out) {
    if (statement instanceof Stmt.Return result) {
      lowerReturn(result, out);
    } else {
      lowerTailCall((Stmt.TailCall) statement, out);
    }
  }

  private void lowerReturn(Stmt.Return result, List<Stmt> out) {
    if (result.value() == null) {
      out.add(result);
      return;
    }
    if (result.nullable()
        && result.inTry()
        && result.value() instanceof Expr.Await await
        && await.call().carrier() != AwaitCall.Carrier.REFERENCE) {
      lowerReturnedAwait(await, out);
      return;
    }
    Expr.Leaf value = spiller.spill(result.value(), out);
    if (!result.nullable() || !result.inTry()) {
      out.add(new Stmt.Return(value, result.nullable(), result.inTry()));
      return;
    }
    Variable kept = spiller.temporary("result", value.type());
    exitVariables.add(kept);
    out.add(new Stmt.Set(kept, value));
    exit(new Stmt.Return(new Expr.Leaf(Code.read(kept), value.type(), true), true, false), out);
  }

  /** The value goes from lane to lane and is never boxed. */
  private void lowerReturnedAwait(Expr.Await await, List<Stmt> out) {
    Type lane = Type.primitive(Type.Kind.LONG);
    Type truth = Type.primitive(Type.Kind.BOOLEAN);
    String name = await.call().name();
    Variable value = spiller.temporary(name, lane);
    Variable isNull = spiller.temporary(name + "IsNull", truth);
    spiller.awaitInLane(value, isNull, await, out);
    Variable result = spiller.temporary("result", lane);
    Variable resultIsNull = spiller.temporary("resultIsNull", truth);
    exitVariables.add(result);
    exitVariables.add(resultIsNull);
    out.add(new Stmt.Set(result, new Expr.Leaf(Code.read(value), lane, true)));
    out.add(new Stmt.Set(resultIsNull, new Expr.Leaf(Code.read(isNull), truth, true)));
    exit(new Stmt.ReturnAwaited(result, resultIsNull), out);
  }

  private void lowerTailCall(Stmt.TailCall tail, List<Stmt> out) {
    if (tail.inTry()) {
      AwaitCall call = spiller.spillTailCall(tail.call(), out, exitVariables);
      exit(new Stmt.TailCall(call, false), out);
    } else {
      out.add(new Stmt.TailCall(spiller.spillCall(tail.call(), out), false));
    }
  }

  private void exit(Stmt last, List<Stmt> out) {
    Target target = new Target(null);
    exits.add(new Exit(target, last));
    out.add(new Stmt.Break(target, false));
  }

  private void lowerTry(Stmt.Try attempt, List<Stmt> out) {
    Stmt.Block body = block(attempt.body());
    List<Stmt.Catch> catches = new ArrayList<>();
    for (Stmt.Catch handler : attempt.catches()) {
      catches.add(handler.with(block(handler.body())));
    }
    cleanUps++;
    Stmt.Block cleanUp = blockOrNull(attempt.cleanUp());
    cleanUps--;
    out.add(new Stmt.Try(body, catches, cleanUp, attempt.line()));
  }

  private Code lowerJumps(Code code) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : code.pieces()) {
      if (piece instanceof Piece.Embedded embedded) {
        List<Stmt> out = new ArrayList<>();
        lower(embedded.jump(), out);
        pieces.add(new Piece.Embedded(out.size() == 1 ? out.get(0) : new Stmt.Block(out)));
      } else {
        pieces.add(piece);
      }
    }
    return new Code(pieces);
  }
}
