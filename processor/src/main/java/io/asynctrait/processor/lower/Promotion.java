package io.asynctrait.processor.lower;

import io.asynctrait.processor.ir.Type;
import java.util.Map;
import java.util.Set;

/** The type of a binary operation (Java Language Specification, 5.6 and 15.19). */
final class Promotion {
  private static final Map<String, Type.Kind> WRAPPERS =
      Map.of(
          "Boolean", Type.Kind.BOOLEAN,
          "Byte", Type.Kind.BYTE,
          "Short", Type.Kind.SHORT,
          "Character", Type.Kind.CHAR,
          "Integer", Type.Kind.INT,
          "Long", Type.Kind.LONG,
          "Float", Type.Kind.FLOAT,
          "Double", Type.Kind.DOUBLE);

  private static final Set<String> SHIFTS = Set.of("<<", ">>", ">>>");

  private Promotion() {}

  /** The primitive kind that values of {@code type} have as operands; {@code REFERENCE} if none. */
  static Type.Kind unboxed(Type type) {
    return type.isReference()
        ? WRAPPERS.getOrDefault(type.code().toString(), Type.Kind.REFERENCE)
        : type.kind();
  }

  /** The kind of {@code left operator right}. */
  static Type.Kind promote(String operator, Type.Kind left, Type.Kind right) {
    if (left == Type.Kind.BOOLEAN || right == Type.Kind.REFERENCE) {
      return left;
    }
    if (SHIFTS.contains(operator)) {
      return widest(left, Type.Kind.INT);
    }
    return widest(widest(left, right), Type.Kind.INT);
  }

  private static Type.Kind widest(Type.Kind a, Type.Kind b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
