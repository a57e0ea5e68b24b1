package io.asynctrait.processor.ir;

import org.jspecify.annotations.Nullable;

/** A local variable of the body, by identity: a scope may use the name of another again. */
public final class Variable {
  /** Where a variable comes from. */
  public enum Role {
    /** The object that the method is bound to. */
    RECEIVER,
    /** The object whose method it is, where a clone of it may use the same frames. */
    UNBOUND_RECEIVER,
    /** What is bound to an object in a final field of the receiver. */
    BOUND,
    /** A parameter of the method. */
    PARAMETER,
    /** A local of the user's. */
    LOCAL,
    /** A local that a pattern of the user's declares, and that the pattern's text assigns. */
    BINDING,
    /** A constant variable: its value is part of the code, it needs no slot. */
    CONSTANT,
    /** An operand or a result that lowering named. */
    TEMPORARY,
    /** What a body failed with, for its clean-up: null whenever the method is suspended. */
    FAILURE
  }

  private final String name;
  private final Type type;
  private final Role role;
  private final @Nullable Code constant;
  private final boolean declaredFinal;
  private final boolean inferred;

  private Variable(
      String name,
      Type type,
      Role role,
      @Nullable Code constant,
      boolean declaredFinal,
      boolean inferred) {
    this.name = name;
    this.type = type;
    this.role = role;
    this.constant = constant;
    this.declaredFinal = declaredFinal;
    this.inferred = inferred;
  }

  /** Makes a variable that is not constant. */
  public static Variable of(String name, Type type, Role role, boolean declaredFinal) {
    return new Variable(name, type, role, null, declaredFinal, false);
  }

  /** Makes a local that the user declared with {@code var} and an initialiser. */
  public static Variable inferred(String name, Type type, boolean declaredFinal) {
    return new Variable(name, type, Role.LOCAL, null, declaredFinal, true);
  }

  /** Makes a constant variable with its initialiser. */
  public static Variable constant(String name, Type type, Code value) {
    return new Variable(name, type, Role.CONSTANT, value, true, false);
  }

  /** The name in the source. */
  public String name() {
    return name;
  }

  /** The declared or inferred type. */
  public Type type() {
    return type;
  }

  /** Where it comes from. */
  public Role role() {
    return role;
  }

  /** The initialiser of a constant variable. */
  public @Nullable Code constantValue() {
    return constant;
  }

  /** Whether it is the same for all calls that use the same frames, so that these may keep it. */
  public boolean isSameInAllCalls() {
    return role == Role.RECEIVER || role == Role.BOUND;
  }

  /** Whether it is the object whose method it is. */
  public boolean isReceiver() {
    return role == Role.RECEIVER || role == Role.UNBOUND_RECEIVER;
  }

  /** Whether the user wrote {@code final}. */
  public boolean isDeclaredFinal() {
    return declaredFinal;
  }

  /** Whether the type is what the initialiser has, and the user did not write it. */
  public boolean isInferred() {
    return inferred;
  }

  @Override
  public String toString() {
    return name;
  }
}
