package io.asynctrait.processor.fuzz;

/** A local variable or parameter. */
final class Variable {
  private final String name;
  private final Type type;
  private final boolean stable;
  private boolean hidden;

  Variable(String name, Type type, boolean stable) {
    this.name = name;
    this.type = type;
    this.stable = stable;
  }

  String name() {
    return name;
  }

  Type type() {
    return type;
  }

  /** Whether it is never assigned again, so that it can be captured. */
  boolean isStable() {
    return stable;
  }

  /** From now on it is not used: its name is taken, but it need not have a value. */
  void hide() {
    hidden = true;
  }

  /** Takes back {@link #hide}. */
  Variable show() {
    hidden = false;
    return this;
  }

  boolean isHidden() {
    return hidden;
  }
}
