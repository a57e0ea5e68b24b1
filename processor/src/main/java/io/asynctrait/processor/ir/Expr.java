package io.asynctrait.processor.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression. Only expressions that contain an await have structure; every other one is a {@link
 * Leaf}.
 */
public sealed interface Expr {
  /** The type of the value. */
  Type type();

  /**
   * An expression without an await.
   *
   * @param pure whether it may be evaluated later: it has no effect, cannot fail, and depends on
   *     local variables alone
   */
  record Leaf(Code code, Type type, boolean pure) implements Expr {}

  /**
   * An operator, call or creation whose operands are all evaluated, left to right, before it is
   * applied.
   *
   * @param template the source with a hole for each operand
   */
  record Operation(List<Expr> operands, Code template, Type type, Kind kind) implements Expr {
    /** What to watch when operands are kept over an await. */
    public enum Kind {
      PLAIN,
      /** A string concatenation: operands become text in order. */
      CONCATENATION,
      /** A creation of an inner object: the first operand is checked for null first. */
      INNER_CREATION
    }
  }

  /** An await. */
  record Await(AwaitCall call, Type type) implements Expr {}

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(Expr condition, Expr whenTrue, Expr whenFalse, Type type) implements Expr {}

  /**
   * A {@code switch} that has become a statement: its arms set {@code result}, which is declared in
   * front of it, and leave it.
   */
  record Switch(Variable result, Stmt choice) implements Expr {
    @Override
    public Type type() {
      return result.type();
    }
  }

  /** {@code left && right} or {@code left || right}. */
  record ShortCircuit(boolean and, Expr left, Expr right, Type type) implements Expr {}

  /**
   * An assignment with an await in it.
   *
   * @param operator the binary operator of a compound assignment; null for {@code =}
   * @param returnsOld whether its value is the old one, as of {@code x++}
   */
  record Assign(Place place, @Nullable String operator, Expr value, boolean returnsOld, Type type)
      implements Expr {}

  /** What is assigned to. */
  sealed interface Place {
    /** A local variable. */
    record Local(Variable variable) implements Place {}

    /**
     * A field or an array element.
     *
     * @param operands the object, or the array and the index; none for a static field
     * @param template the place with a hole for each operand
     */
    record Memory(List<Expr> operands, Code template, Type type) implements Place {}
  }
}
