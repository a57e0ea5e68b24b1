package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import java.util.List;
import java.util.Map;

/** What can be assigned, and the expressions that assign. */
final class Assignments {
  /** The fields of a program. */
  static final Map<Type, String> FIELDS =
      Map.ofEntries(
          Map.entry(Type.BOOLEAN, "zf"),
          Map.entry(Type.BYTE, "bf"),
          Map.entry(Type.SHORT, "hf"),
          Map.entry(Type.CHAR, "cf"),
          Map.entry(Type.INT, "nf"),
          Map.entry(Type.LONG, "lf"),
          Map.entry(Type.FLOAT, "ff"),
          Map.entry(Type.DOUBLE, "df"),
          Map.entry(Type.BOXED_INT, "bn"),
          Map.entry(Type.BOXED_LONG, "bl"),
          Map.entry(Type.STRING, "sf"),
          Map.entry(Type.OBJECT, "of"),
          Map.entry(Type.INTS, "af"),
          Map.entry(Type.STRINGS, "tf"));

  /** The static fields of a program. */
  static final Map<Type, String> STATICS =
      Map.of(Type.INT, "ns", Type.STRING, "ss", Type.LONG, "ls");

  private final Choices choices;
  private final Expressions expressions;

  Assignments(ProgramWriter writer, Expressions expressions) {
    this.choices = writer.choices();
    this.expressions = expressions;
  }

  /** A field of that type, or null if there is none. */
  Node field(Type type, Scope scope) {
    if (STATICS.containsKey(type) && choices.chance(30)) {
      return Node.primary(type, Printer.NAME + "." + STATICS.get(type));
    }
    String name = FIELDS.get(type);
    return name == null ? null : Node.primary(type, scope.routine().owner().receiver() + name);
  }

  /** An element of an array. */
  Node element(Type type, Scope scope, int depth) {
    Type array = type == Type.INT ? Type.INTS : Type.STRINGS;
    Node index = expressions.of(Type.INT, scope, depth - 1);
    Node base =
        choices.chance(80)
            ? expressions.leaf(array, scope)
            : expressions.of(array, scope, depth - 1);
    if (base.parts().get(0).toString().startsWith("new ")) {
      base = Node.primary(array, scope.routine().owner().receiver() + FIELDS.get(array));
    }
    return choices.chance(90)
        ? Node.primary(type, operand(base), "[", operand(index), " & 3]")
        : Node.primary(type, operand(base), "[", index, "]");
  }

  /** Something to assign, or null if there is nothing of that type. */
  private Node target(Type type, Scope scope, int depth) {
    List<Variable> variables =
        scope.variables(variable -> variable.type() == type && !variable.isStable());
    if (!variables.isEmpty() && choices.chance(70)) {
      return Node.fixed(choices.oneOf(variables).name());
    }
    if ((type == Type.INT || type == Type.STRING) && choices.chance(40)) {
      return Node.fixed(element(type, scope, depth));
    }
    Node field = field(type, scope);
    return field == null ? null : Node.fixed(field);
  }

  Node assignment(Type type, Scope scope, int depth) {
    Node target = target(type, scope, depth);
    if (target == null) {
      return expressions.leaf(type, scope);
    }
    if (choices.chance(50) || !takesOperators(type)) {
      return Node.operation(type, target, " = ", expressions.of(type, scope, depth - 1));
    }
    return compound(type, target, scope, depth);
  }

  private static boolean takesOperators(Type type) {
    return type.isPrimitive()
        || type == Type.STRING
        || type == Type.BOXED_INT
        || type == Type.BOXED_LONG;
  }

  private Node compound(Type type, Node target, Scope scope, int depth) {
    if (type == Type.BOOLEAN) {
      String operator = choices.oneOf(" &= ", " |= ", " ^= ");
      return Node.operation(type, target, operator, expressions.of(type, scope, depth - 1));
    }
    if (type == Type.STRING) {
      Type operand = expressions.references().printable();
      return Node.operation(type, target, " += ", expressions.of(operand, scope, depth - 1));
    }
    boolean whole = type.isIntLike() || type == Type.LONG || type.isBoxed();
    if (whole && choices.chance(40)) {
      String operator = choices.oneOf(" <<= ", " >>= ", " >>>= ", " &= ", " |= ", " ^= ");
      Type operand = type.isBoxed() ? Type.INT : choices.oneOf(Type.INT, Type.LONG, Type.BYTE);
      return Node.operation(type, target, operator, expressions.of(operand, scope, depth - 1));
    }
    String operator = choices.oneOf(" += ", " -= ", " *= ");
    // A wrapper takes back its own type only; a primitive variable casts whatever comes.
    Type operand =
        type.isBoxed() ? Type.INT : choices.chance(60) ? type : choices.oneOf(Type.NUMERIC);
    return Node.operation(type, target, operator, expressions.of(operand, scope, depth - 1));
  }

  /** An increment or a decrement. */
  Node step(Type type, Scope scope, int depth) {
    Node target = target(type, scope, depth);
    if (target == null) {
      return expressions.leaf(type, scope);
    }
    String operator = choices.oneOf("++", "--");
    return choices.chance(50)
        ? Node.operation(type, target, operator)
        : Node.operation(type, operator, target);
  }
}
