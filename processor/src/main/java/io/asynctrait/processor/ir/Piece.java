package io.asynctrait.processor.ir;

import java.util.List;

/**
 * A piece of Java source: text as the user wrote it, or a symbol that each path of a state machine
 * renders its own way.
 */
public sealed interface Piece {
  /** Source text, copied. */
  record Text(String text) implements Piece {}

  /** A top-level or member class, to be imported or qualified where it is rendered. */
  record ClassUse(String packageName, List<String> simpleNames) implements Piece {}

  /**
   * A local variable, a parameter or the receiver.
   *
   * @param viewed whether it is used as what the {@linkplain Type#view view} of its type says
   */
  record VariableUse(Variable variable, Access access, boolean viewed) implements Piece {
    /** A use as what the variable is declared to be. */
    public VariableUse(Variable variable, Access access) {
      this(variable, access, false);
    }
  }

  /**
   * A variable that a pattern declares, in the pattern itself or in its guard. What the variable is
   * elsewhere is set once the pattern has matched.
   */
  record Binding(Variable variable) implements Piece {}

  /** The context of the poll. */
  record ContextUse() implements Piece {}

  /** The recycler of the method's own frames. */
  record FramesUse() implements Piece {}

  /** The {@code index}-th operand of the operation that this template belongs to. */
  record Hole(int index) implements Piece {}

  /** A jump out of await-free code: a {@code return}, {@code break} or {@code continue}. */
  record Embedded(Stmt jump) implements Piece {}

  /** How code touches a variable. */
  enum Access {
    READ,
    WRITE,
    /** An assignment that is made whenever the code runs to its end. */
    DEFINITE_WRITE,
    READ_WRITE,
    /** Assigned by a pattern that matched: whatever reads the variable comes behind. */
    BIND,
    /**
     * Read inside a lambda, a local or an anonymous class: the variable must be effectively final
     * there.
     */
    CAPTURE;

    /** Whether the old value matters. */
    public boolean reads() {
      return this != WRITE && this != DEFINITE_WRITE && this != BIND;
    }

    /** Whether there is a new value. */
    public boolean writes() {
      return this == WRITE || this == DEFINITE_WRITE || this == READ_WRITE || this == BIND;
    }
  }
}
