package io.asynctrait.processor.fuzz;

import java.util.List;

/** The types that fuzzed programs compute with. */
enum Kind {
  INT("int", "Integer"),
  LONG("long", "Long"),
  STRING("String", "String"),
  BOOLEAN("boolean", "Boolean"),
  DOUBLE("double", "Double"),
  CHAR("char", "Character"),
  BYTE("byte", "Byte"),
  SHORT("short", "Short"),
  FLOAT("float", "Float"),
  INTEGER("Integer", "Integer"),
  BOXED_LONG("Long", "Long"),
  OBJECT("Object", "Object"),
  INTS("int[]", "int[]");

  static final List<Kind> ALL = List.of(values());

  /** How a local is declared. */
  final String written;

  /** The type argument of a future. */
  final String boxed;

  Kind(String written, String boxed) {
    this.written = written;
    this.boxed = boxed;
  }

  boolean isIntegral() {
    return this == INT || this == LONG || this == CHAR || this == BYTE || this == SHORT;
  }

  boolean isNumeric() {
    return isIntegral() || this == DOUBLE || this == FLOAT;
  }
}
