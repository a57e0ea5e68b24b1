package io.asynctrait.processor.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement. Only statements that contain an await have structure; every other one is {@link
 * Opaque}, or one of the simple forms whose effect on variables is worth knowing exactly.
 */
public sealed interface Stmt {
  /**
   * Await-free code, with its jumps out embedded.
   *
   * @param completes whether it can complete normally, by the rules of the language
   */
  record Opaque(Code code, boolean completes) implements Stmt {}

  /** A declaration of a local variable. */
  record Declare(Variable variable, @Nullable Expr value) implements Stmt {}

  /** An assignment to a local variable. */
  record Set(Variable variable, Expr value) implements Stmt {}

  /** An expression statement with an await in it. */
  record Evaluate(Expr expression) implements Stmt {}

  /**
   * A lowered await.
   *
   * @param result the variable that is declared with the value; null if it is dropped
   * @param isNull the variable that tells a null, if the value stays in its lane; null if it is
   *     converted
   */
  record AwaitInto(
      @Nullable Variable result, @Nullable Variable isNull, AwaitCall call, SuspensionPoint point)
      implements Stmt {
    /** The variables that are declared here. */
    public List<Variable> declared() {
      return java.util.stream.Stream.of(result, isNull)
          .filter(java.util.Objects::nonNull)
          .map(java.util.Objects::requireNonNull)
          .toList();
    }
  }

  /** {@code if}. */
  record If(Expr condition, Stmt whenTrue, @Nullable Stmt whenFalse) implements Stmt {}

  /**
   * {@code while} and {@code for}.
   *
   * @param prelude runs before each test; made by lowering from awaits in the condition
   * @param condition null for none
   * @param update runs after each round, also after {@code continue}
   */
  record Loop(
      Target target,
      List<Stmt> initial,
      List<Stmt> prelude,
      @Nullable Expr condition,
      List<Stmt> update,
      Stmt body)
      implements Stmt {}

  /**
   * {@code do}.
   *
   * @param prelude runs before each test; made by lowering from awaits in the condition
   */
  record DoLoop(Target target, Stmt body, List<Stmt> prelude, Expr condition) implements Stmt {}

  /**
   * {@code switch}.
   *
   * @param rules whether its arms are rules, which do not fall through into the next
   * @param exhaustive whether there is an arm for every value, or the switch throws by itself
   */
  record Switch(Target target, Expr selector, boolean rules, boolean exhaustive, List<Arm> arms)
      implements Stmt {}

  /**
   * An arm of a {@code switch}.
   *
   * @param labels as written, {@code case A, B} for instance; what follows them is left out
   * @param bindings the variables that the labels declare and the body uses
   */
  record Arm(List<Code> labels, List<Variable> bindings, Block body) {}

  /** Statements in a scope of their own. */
  record Block(List<Stmt> statements) implements Stmt {}

  /** A statement that can be left by {@code break}. */
  record Labeled(Target target, Stmt body) implements Stmt {}

  /** {@code break}; {@code labeled} if the user wrote a label. */
  record Break(Target target, boolean labeled) implements Stmt {}

  /** {@code continue}; {@code labeled} if the user wrote a label. */
  record Continue(Target target, boolean labeled) implements Stmt {}

  /** {@code return ready(value)}: the value in its lane, or no value. */
  record Return(@Nullable Expr value, boolean nullable, boolean inTry) implements Stmt {}

  /**
   * {@code return ready(await(call))} once its {@code try} has been left: the value is in its lane
   * still.
   */
  record ReturnAwaited(Variable value, Variable isNull) implements Stmt {}

  /** {@code return future}: the method ends as the future does. */
  record TailCall(AwaitCall call, boolean inTry) implements Stmt {}

  /** {@code throw}. */
  record Throw(Expr exception) implements Stmt {}

  /** {@code try}; {@code cleanUp} is the {@code finally} block. */
  record Try(Block body, List<Catch> catches, @Nullable Block cleanUp, long line) implements Stmt {}

  /**
   * A handler of a {@code try}.
   *
   * @param types the alternatives
   * @param checked those that only code which declares them may throw
   * @param catchesErrors whether a virtual machine error would be caught
   * @param catchesEverything whether it is made by lowering for a {@code finally}: a cancellation
   *     enters it too
   */
  record Catch(
      Variable parameter,
      List<Type> types,
      List<Type> checked,
      boolean catchesErrors,
      boolean catchesEverything,
      Block body) {

    /** The same handler with another body. */
    public Catch with(Block other) {
      return new Catch(parameter, types, checked, catchesErrors, catchesEverything, other);
    }
  }

  /**
   * In front of what a {@code return} evaluates that stands in a {@code finally}: while cancelling,
   * none of it happens. Lowering replaces it.
   */
  record ReturnFromCleanUp() implements Stmt {}

  /**
   * A jump out of a {@code finally}, which drops the pending completion, but not a cancellation.
   */
  record ResumeUnwinding(Variable pending) implements Stmt {}
}
