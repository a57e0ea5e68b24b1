package io.asynctrait.processor.fuzz;

import java.util.Arrays;
import java.util.List;

/** The types that expressions of a program have. */
enum Type {
  BOOLEAN("boolean", "false", "z"),
  BYTE("byte", "((byte) 0)", "b"),
  SHORT("short", "((short) 0)", "sh"),
  CHAR("char", "'a'", "c"),
  INT("int", "0", "i"),
  LONG("long", "0L", "l"),
  FLOAT("float", "0f", "f"),
  DOUBLE("double", "0d", "d"),
  BOXED_BOOLEAN("Boolean", "((Boolean) false)", "z"),
  BOXED_BYTE("Byte", "((Byte) (byte) 0)", "b"),
  BOXED_SHORT("Short", "((Short) (short) 0)", "sh"),
  BOXED_CHAR("Character", "((Character) 'a')", "c"),
  BOXED_INT("Integer", "((Integer) 0)", "i"),
  BOXED_LONG("Long", "((Long) 0L)", "l"),
  BOXED_FLOAT("Float", "((Float) 0f)", "f"),
  BOXED_DOUBLE("Double", "((Double) 0d)", "d"),
  STRING("String", "\"\"", "s"),
  OBJECT("Object", "((Object) 0)", ""),
  INTS("int[]", "new int[] {0, 0, 0, 0}", ""),
  STRINGS("String[]", "new String[] {\"\", \"\", \"\", \"\"}", ""),
  LIST("List<Integer>", "List.of(0)", ""),
  FUNCTION("IntSupplier", "((IntSupplier) () -> 0)", ""),
  VOID("Void", "null", "");

  static final List<Type> PRIMITIVES = List.of(values()).subList(0, 8);
  static final List<Type> BOXED = List.of(values()).subList(8, 16);
  static final List<Type> NUMERIC = List.of(BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);

  private final String javaName;
  private final String zero;
  private final String probe;

  Type(String javaName, String zero, String probe) {
    this.javaName = javaName;
    this.zero = zero;
    this.probe = probe;
  }

  String javaName() {
    return javaName;
  }

  /** The simplest expression. */
  String zero() {
    return zero;
  }

  /** The leaf method for it; empty if there is only the general one. */
  String probe() {
    return probe;
  }

  boolean isPrimitive() {
    return ordinal() < 8;
  }

  boolean isBoxed() {
    return ordinal() >= 8 && ordinal() < 16;
  }

  boolean isNumeric() {
    return NUMERIC.contains(this);
  }

  /** Whether the operators of whole numbers take it, other than long. */
  boolean isIntLike() {
    return this == BYTE || this == SHORT || this == CHAR || this == INT;
  }

  Type boxed() {
    return isPrimitive() ? values()[ordinal() + 8] : this;
  }

  Type unboxed() {
    return isBoxed() ? values()[ordinal() - 8] : this;
  }

  /** What a method can answer. */
  static List<Type> results() {
    return Arrays.stream(values()).filter(type -> !type.isPrimitive() && type != FUNCTION).toList();
  }
}
