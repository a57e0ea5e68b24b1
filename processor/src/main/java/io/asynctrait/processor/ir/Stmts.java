package io.asynctrait.processor.ir;

import java.util.List;
import java.util.function.Consumer;

/** Walks over statements. */
public final class Stmts {
  private Stmts() {}

  /** Visits {@code statement} and everything nested in it, in source order. */
  public static void forEach(Stmt statement, Consumer<Stmt> consumer) {
    consumer.accept(statement);
    for (Stmt child : children(statement)) {
      forEach(child, consumer);
    }
  }

  /** Whether an await stands in {@code statement}. */
  public static boolean awaits(Stmt statement) {
    boolean[] found = {false};
    forEach(statement, nested -> found[0] |= nested instanceof Stmt.AwaitInto);
    return found[0];
  }

  /**
   * The statements directly nested in {@code statement}, jumps embedded in opaque code included.
   */
  public static List<Stmt> children(Stmt statement) {
    List<Stmt> children = new java.util.ArrayList<>();
    if (statement instanceof Stmt.Opaque opaque) {
      children.addAll(opaque.code().jumps());
    } else if (statement instanceof Stmt.If branch) {
      children.add(branch.whenTrue());
      if (branch.whenFalse() != null) {
        children.add(branch.whenFalse());
      }
    } else if (statement instanceof Stmt.Loop loop) {
      children.addAll(loop.initial());
      children.addAll(loop.prelude());
      children.add(loop.body());
      children.addAll(loop.update());
    } else if (statement instanceof Stmt.DoLoop loop) {
      children.add(loop.body());
      children.addAll(loop.prelude());
    } else if (statement instanceof Stmt.Switch choice) {
      choice.arms().forEach(arm -> children.add(arm.body()));
    } else if (statement instanceof Stmt.Block block) {
      children.addAll(block.statements());
    } else if (statement instanceof Stmt.Labeled labeled) {
      children.add(labeled.body());
    } else if (statement instanceof Stmt.Try attempt) {
      children.add(attempt.body());
      attempt.catches().forEach(handler -> children.add(handler.body()));
      if (attempt.cleanUp() != null) {
        children.add(attempt.cleanUp());
      }
    }
    return children;
  }

  /**
   * Visits the code of every expression in {@code statement} and below, after awaits have been
   * named.
   */
  public static void forEachCode(Stmt statement, Consumer<Code> consumer) {
    forEach(statement, nested -> ownExpressions(nested).forEach(e -> consumer.accept(code(e))));
    forEach(
        statement,
        nested -> {
          if (nested instanceof Stmt.Opaque opaque) {
            consumer.accept(withoutJumps(opaque.code()));
          }
        });
  }

  /** The expressions of {@code statement} itself, not of statements nested in it. */
  public static List<Expr> ownExpressions(Stmt statement) {
    List<Expr> expressions = new java.util.ArrayList<>();
    if (statement instanceof Stmt.Declare declare && declare.value() != null) {
      expressions.add(declare.value());
    } else if (statement instanceof Stmt.Set set) {
      expressions.add(set.value());
    } else if (statement instanceof Stmt.Evaluate evaluate) {
      expressions.add(evaluate.expression());
    } else if (statement instanceof Stmt.AwaitInto await) {
      expressions.addAll(await.call().operands());
      expressions.add(leaf(await.call().template()));
    } else if (statement instanceof Stmt.If branch) {
      expressions.add(branch.condition());
    } else if (statement instanceof Stmt.Loop loop && loop.condition() != null) {
      expressions.add(loop.condition());
    } else if (statement instanceof Stmt.DoLoop loop) {
      expressions.add(loop.condition());
    } else if (statement instanceof Stmt.Switch choice) {
      expressions.add(choice.selector());
      choice.arms().forEach(arm -> arm.labels().forEach(label -> expressions.add(leaf(label))));
    } else if (statement instanceof Stmt.ReturnAwaited returned) {
      expressions.add(leaf(Code.read(returned.value())));
      expressions.add(leaf(Code.read(returned.isNull())));
    } else if (statement instanceof Stmt.Return result && result.value() != null) {
      expressions.add(result.value());
    } else if (statement instanceof Stmt.TailCall tail) {
      expressions.addAll(tail.call().operands());
      expressions.add(leaf(tail.call().template()));
    } else if (statement instanceof Stmt.Throw raise) {
      expressions.add(raise.exception());
    }
    return expressions;
  }

  private static Expr leaf(Code code) {
    return new Expr.Leaf(code, Type.primitive(Type.Kind.INT), false);
  }

  /** The code of an expression without awaits. */
  public static Code code(Expr expression) {
    if (expression instanceof Expr.Leaf leaf) {
      return leaf.code();
    }
    throw new IllegalStateException("an await was not named: " + expression);
  }

  private static Code withoutJumps(Code code) {
    return new Code(
        code.pieces().stream().filter(piece -> !(piece instanceof Piece.Embedded)).toList());
  }
}
