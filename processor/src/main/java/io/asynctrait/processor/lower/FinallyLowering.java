package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Reachability;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.StmtMapper;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes {@code finally} apart: how the {@code try} ended becomes data, the clean-up ordinary code
 * behind it.
 *
 * <pre>
 * Input:   try { body; return v; } finally { f(); }
 * Output:  ended: try { body; result = v; pending = null; completion = 1; break ended; }
 *                 catch (everything thrown) { pending = thrown; }
 *          f();
 *          if (pending != null) throw pending;
 *          if (completion == 1) return result;
 * </pre>
 *
 * <p>Roslyn's lowering of awaits in {@code finally} has the same shape: a pending branch and a
 * pending exception.
 */
final class FinallyLowering {
  private static final Type INT = Type.primitive(Type.Kind.INT);
  private static final Type BOOLEAN = Type.primitive(Type.Kind.BOOLEAN);
  private static final Type THROWABLE = Type.reference("java.lang", "Throwable");

  private final Names names;
  private final Predicate<Stmt.Try> chosen;
  private boolean applied;

  FinallyLowering(Names names, Predicate<Stmt.Try> chosen) {
    this.names = names;
    this.chosen = chosen;
  }

  /** Whether anything was taken apart. */
  boolean wasApplied() {
    return applied;
  }

  Stmt lower(Stmt statement) {
    Stmt lowered = withoutUnreachable(StmtMapper.mapChildren(statement, this::lower));
    if (!(lowered instanceof Stmt.Try attempt)) {
      return lowered;
    }
    boolean hides = statement instanceof Stmt.Try written && hasChosen(written.body());
    Stmt.Try declared = hides ? declaring(attempt) : attempt;
    return declared.cleanUp() != null && chosen.test(declared)
        ? apart(declared, declared.cleanUp())
        : declared;
  }

  /** Takes away the marks of returns, when all that need them have seen them. */
  static Stmt withoutMarks(Stmt statement) {
    return statement instanceof Stmt.Block block
        ? new Stmt.Block(
            block.statements().stream()
                .filter(nested -> !(nested instanceof Stmt.ReturnFromCleanUp))
                .map(FinallyLowering::withoutMarks)
                .toList())
        : StmtMapper.mapChildren(statement, FinallyLowering::withoutMarks);
  }

  private boolean hasChosen(Stmt statement) {
    boolean[] found = {false};
    Stmts.forEach(
        statement,
        nested ->
            found[0] |=
                nested instanceof Stmt.Try attempt
                    && attempt.cleanUp() != null
                    && chosen.test(attempt));
    return found[0];
  }

  /** What is thrown as a pending exception is not declared, but the compiler wants it to be. */
  private static Stmt.Try declaring(Stmt.Try attempt) {
    List<Stmt> body = new ArrayList<>();
    for (Stmt.Catch handler : attempt.catches()) {
      handler.checked().forEach(type -> body.add(CheckedExceptions.mayThrow(type)));
    }
    body.addAll(attempt.body().statements());
    return new Stmt.Try(new Stmt.Block(body), attempt.catches(), attempt.cleanUp(), attempt.line());
  }

  /** Drops what earlier passes put behind a statement that, as it turns out, never ends. */
  private static Stmt withoutUnreachable(Stmt statement) {
    if (!(statement instanceof Stmt.Block block)) {
      return statement;
    }
    List<Stmt> kept = new ArrayList<>();
    for (Stmt nested : block.statements()) {
      kept.add(nested);
      if (!Reachability.completes(nested)) {
        break;
      }
    }
    return new Stmt.Block(kept);
  }

  private Stmt apart(Stmt.Try attempt, Stmt.Block cleanUp) {
    applied = true;
    Variable completion = variable("completion", INT);
    Variable pending = variable("pending", THROWABLE);
    Target ended = new Target(null);
    Leaving leaving = new Leaving(attempt, completion, pending, ended);
    List<Stmt> body = new ArrayList<>();
    Stmt.Block attempted = (Stmt.Block) leaving.rewrite(attempt.body());
    if (attempt.catches().isEmpty()) {
      body.addAll(attempted.statements());
    } else {
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch handler : attempt.catches()) {
        catches.add(handler.with((Stmt.Block) leaving.rewrite(handler.body())));
      }
      body.add(new Stmt.Try(attempted, catches, null, attempt.line()));
    }
    boolean endsNormally = Reachability.completes(new Stmt.Block(body));
    if (endsNormally) {
      body.add(set(pending, "null"));
      body.addAll(leaving.nothing());
    }
    Variable thrown = variable("thrown", THROWABLE);
    List<Stmt> failed = new ArrayList<>();
    failed.add(new Stmt.Set(pending, new Expr.Leaf(Code.read(thrown), THROWABLE, true)));
    failed.addAll(leaving.nothing());
    Stmt.Catch everything =
        new Stmt.Catch(thrown, List.of(THROWABLE), List.of(), true, true, new Stmt.Block(failed));
    List<Stmt> out = new ArrayList<>();
    out.add(new Stmt.Declare(pending, null));
    if (!leaving.jumps.isEmpty()) {
      out.add(new Stmt.Declare(completion, null));
    }
    leaving.results.forEach(result -> out.add(new Stmt.Declare(result, null)));
    Stmt guarded = new Stmt.Try(new Stmt.Block(body), List.of(everything), null, attempt.line());
    out.add(
        leaving.jumps.isEmpty()
            ? guarded
            : new Stmt.Labeled(ended, new Stmt.Block(List.of(guarded))));
    Stmt last = new Dropping(cleanUp, pending).rewrite(cleanUp);
    out.add(last);
    if (Reachability.completes(last)) {
      dispatch(pending, completion, leaving.jumps, endsNormally, out);
    }
    return new Stmt.Block(out);
  }

  /** Goes on as the {@code try} ended; the last way needs no test if there is no other. */
  private static void dispatch(
      Variable pending,
      Variable completion,
      List<Stmt> jumps,
      boolean endsNormally,
      List<Stmt> out) {
    Stmt raise =
        new Stmt.Throw(
            new Expr.Leaf(Code.of("rethrow(", Code.read(pending), ")"), THROWABLE, false));
    if (jumps.isEmpty() && !endsNormally) {
      out.add(raise);
      return;
    }
    out.add(when(Code.of(Code.read(pending), " != null"), raise));
    for (int i = 0; i < jumps.size(); i++) {
      boolean last = i == jumps.size() - 1 && !endsNormally;
      out.add(
          last
              ? jumps.get(i)
              : when(Code.of(Code.read(completion), " == " + (i + 1)), jumps.get(i)));
    }
  }

  private Variable variable(String wish, Type type) {
    return Variable.of(names.fresh(wish), type, Variable.Role.TEMPORARY, false);
  }

  private static Stmt set(Variable variable, String value) {
    return new Stmt.Set(variable, new Expr.Leaf(Code.text(value), variable.type(), true));
  }

  private static Stmt when(Code condition, Stmt then) {
    return new Stmt.If(
        new Expr.Leaf(condition, BOOLEAN, false), new Stmt.Block(List.of(then)), null);
  }

  /** Jumps that leave a statement, rewritten. */
  private abstract static class JumpRewriter {
    private final Set<Target> inside = new HashSet<>();

    JumpRewriter(Stmt root) {
      Stmts.forEach(
          root,
          nested -> {
            if (nested instanceof Stmt.Loop loop) {
              inside.add(loop.target());
            } else if (nested instanceof Stmt.DoLoop loop) {
              inside.add(loop.target());
            } else if (nested instanceof Stmt.Switch choice) {
              inside.add(choice.target());
            } else if (nested instanceof Stmt.Labeled labeled) {
              inside.add(labeled.target());
            }
          });
    }

    abstract Stmt leave(Stmt jump);

    Stmt rewrite(Stmt statement) {
      boolean leaves =
          statement instanceof Stmt.Return
              || statement instanceof Stmt.TailCall
              || (statement instanceof Stmt.Break b && !inside.contains(b.target()))
              || (statement instanceof Stmt.Continue c && !inside.contains(c.target()));
      return leaves ? leave(statement) : StmtMapper.mapChildren(statement, this::rewrite);
    }
  }

  /** A jump out of the {@code try}: it becomes data, and the {@code try} is left. */
  private final class Leaving extends JumpRewriter {
    private final Variable completion;
    private final Variable pending;
    private final Target ended;
    private final List<Stmt> jumps = new ArrayList<>();
    private final List<Variable> results = new ArrayList<>();

    Leaving(Stmt.Try attempt, Variable completion, Variable pending, Target ended) {
      super(attempt);
      this.completion = completion;
      this.pending = pending;
      this.ended = ended;
      Stmts.forEach(attempt.body(), this::collectResult);
      attempt.catches().forEach(handler -> Stmts.forEach(handler.body(), this::collectResult));
    }

    private void collectResult(Stmt statement) {
      if (statement instanceof Stmt.Return end && end.value() instanceof Expr.Leaf value) {
        boolean known = results.stream().anyMatch(holder -> isSame(holder.type(), value.type()));
        if (!known) {
          results.add(variable("result", value.type()));
        }
      }
    }

    private static boolean isSame(Type a, Type b) {
      return a.kind() == b.kind() && a.code().toString().equals(b.code().toString());
    }

    /**
     * No jump is pending. Every way out of the try sets everything, so nothing of it is live
     * inside.
     */
    List<Stmt> nothing() {
      List<Stmt> out = new ArrayList<>();
      if (!jumps.isEmpty()) {
        out.add(set(completion, "0"));
      }
      results.forEach(holder -> out.add(set(holder, holder.type().kind().defaultValue())));
      return out;
    }

    @Override
    Stmt leave(Stmt jump) {
      List<Stmt> out = new ArrayList<>();
      Stmt kept = jump;
      if (jump instanceof Stmt.Return end && end.value() instanceof Expr.Leaf value) {
        Variable holder =
            results.stream().filter(r -> isSame(r.type(), value.type())).findFirst().orElseThrow();
        results.forEach(
            other ->
                out.add(
                    other == holder
                        ? new Stmt.Set(holder, value)
                        : set(other, other.type().kind().defaultValue())));
        kept =
            new Stmt.Return(
                new Expr.Leaf(Code.read(holder), value.type(), true), end.nullable(), end.inTry());
      }
      if (kept == jump) {
        results.forEach(other -> out.add(set(other, other.type().kind().defaultValue())));
      }
      int number = jumps.indexOf(kept);
      if (number < 0) {
        number = jumps.size();
        jumps.add(kept);
      }
      out.add(set(pending, "null"));
      out.add(set(completion, String.valueOf(number + 1)));
      out.add(new Stmt.Break(ended, false));
      return new Stmt.Block(out);
    }
  }

  /** A jump out of the {@code finally}: it drops what is pending, but not a cancellation. */
  private static final class Dropping extends JumpRewriter {
    private final Variable pending;

    Dropping(Stmt cleanUp, Variable pending) {
      super(cleanUp);
      this.pending = pending;
    }

    @Override
    Stmt rewrite(Stmt statement) {
      return statement instanceof Stmt.Block block && returns(block)
          ? returning(block)
          : super.rewrite(statement);
    }

    private static boolean returns(Stmt.Block block) {
      return block.statements().stream().anyMatch(Stmt.ReturnFromCleanUp.class::isInstance);
    }

    /** What stands behind the mark is the return. */
    private Stmt returning(Stmt.Block block) {
      List<Stmt> out = new ArrayList<>();
      boolean returns = false;
      for (Stmt nested : block.statements()) {
        if (nested instanceof Stmt.ReturnFromCleanUp) {
          out.add(new Stmt.ResumeUnwinding(pending));
          returns = true;
        }
        out.add(returns ? nested : rewrite(nested));
      }
      return new Stmt.Block(out);
    }

    @Override
    Stmt leave(Stmt jump) {
      return new Stmt.Block(List.of(new Stmt.ResumeUnwinding(pending), jump));
    }
  }
}
