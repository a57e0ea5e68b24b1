package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import java.util.List;
import java.util.Map;

/** Expressions of primitive types. */
final class Arithmetic {
  /** What logs its argument and returns it. */
  private static final Map<Type, String> TRACES =
      Map.of(Type.INT, "t", Type.LONG, "tl", Type.DOUBLE, "td", Type.BOOLEAN, "tb");

  private final ProgramWriter writer;
  private final Choices choices;
  private final Expressions expressions;

  Arithmetic(ProgramWriter writer, Expressions expressions) {
    this.writer = writer;
    this.choices = writer.choices();
    this.expressions = expressions;
  }

  void offer(Menu<Node> menu, Type type, Scope scope, int depth) {
    String trace = TRACES.get(type);
    menu.addIf(trace != null, 4, () -> traced(trace, type, scope, depth));
    menu.add(1, () -> unboxed(type, scope, depth));
    if (type == Type.BOOLEAN) {
      offerConditions(menu, scope, depth);
      return;
    }
    menu.add(3, () -> cast(type, scope, depth));
    menu.add(3, () -> expressions.assignments().step(type, scope, depth));
    if (type == Type.INT) {
      offerInts(menu, scope, depth);
    }
    if (type.ordinal() >= Type.INT.ordinal()) {
      menu.add(7, () -> binary(type, scope, depth));
      menu.add(
          1,
          () ->
              Node.operation(
                  type, choices.oneOf("-", "+"), operand(expressions.of(type, scope, depth - 1))));
    }
  }

  private void offerInts(Menu<Node> menu, Scope scope, int depth) {
    menu.add(2, () -> expressions.assignments().element(Type.INT, scope, depth));
    menu.add(
        1,
        () -> Node.operation(Type.INT, "~", operand(expressions.of(Type.INT, scope, depth - 1))));
    menu.add(
        1,
        () ->
            Node.primary(
                Type.INT, operand(expressions.of(Type.STRING, scope, depth - 1)), ".length()"));
    menu.add(
        1,
        () ->
            Node.primary(
                Type.INT, operand(expressions.of(Type.LIST, scope, depth - 1)), ".size()"));
    menu.add(1, () -> sum(scope, depth));
    menu.addIf(
        choices.chance(15),
        1,
        () ->
            Node.primary(
                Type.INT,
                scope.routine().owner().receiver(),
                "boom(\"m" + choices.below(9) + "\")"));
    menu.addIf(
        writer.has(Feature.LAMBDAS),
        2,
        () ->
            Node.primary(
                Type.INT, operand(expressions.of(Type.FUNCTION, scope, depth - 1)), ".getAsInt()"));
  }

  private void offerConditions(Menu<Node> menu, Scope scope, int depth) {
    menu.add(4, () -> comparison(scope, depth));
    menu.add(
        4,
        () -> {
          List<Object> parts = new java.util.ArrayList<>();
          String operator = choices.oneOf(" && ", " || ", " && ", " || ", " & ", " | ", " ^ ");
          int operands = choices.between(2, 3);
          for (int i = 0; i < operands; i++) {
            parts.add(i == 0 ? "" : operator);
            parts.add(operand(expressions.condition(scope, depth - 1)));
          }
          return Node.operation(Type.BOOLEAN, parts.toArray());
        });
    menu.add(
        2,
        () -> Node.operation(Type.BOOLEAN, "!", operand(expressions.condition(scope, depth - 1))));
    menu.add(
        1,
        () ->
            Node.primary(
                Type.BOOLEAN,
                operand(expressions.of(Type.STRING, scope, depth - 1)),
                ".equals(",
                expressions.of(Type.STRING, scope, depth - 1),
                ")"));
    menu.add(
        1,
        () ->
            Node.operation(
                Type.BOOLEAN,
                operand(
                    expressions.of(
                        choices.oneOf(Type.OBJECT, Type.STRING, Type.BOXED_INT), scope, depth - 1)),
                choices.oneOf(" == null", " != null")));
    menu.addIf(writer.has(Feature.PATTERNS), 2, () -> writer.patterns().condition(scope, depth));
  }

  private Node traced(String method, Type type, Scope scope, int depth) {
    return Node.primary(
        type,
        scope.routine().owner().receiver() + method + "(",
        expressions.of(type, scope, depth - 1),
        ")");
  }

  private Node unboxed(Type type, Scope scope, int depth) {
    Node boxed = expressions.of(type.boxed(), scope, depth - 1);
    return Node.operation(type, "(" + type.javaName() + ") ", operand(boxed));
  }

  private Node cast(Type type, Scope scope, int depth) {
    Type from = choices.oneOf(Type.NUMERIC);
    Node operand = expressions.of(from, scope, depth - 1);
    String unboxing = operand.isExact() ? "" : "(" + from.javaName() + ") ";
    return Node.operation(type, "(" + type.javaName() + ") " + unboxing, operand(operand));
  }

  /** An operation whose result is promoted to {@code type}. */
  private Node binary(Type type, Scope scope, int depth) {
    boolean whole = type == Type.INT || type == Type.LONG;
    Type other = other(type);
    if (whole && choices.chance(20)) {
      String shift = choices.oneOf(" << ", " >> ", " >>> ");
      Type count = choices.oneOf(Type.INT, Type.LONG, Type.BYTE, Type.CHAR);
      return Node.operation(
          type,
          operand(expressions.of(type, scope, depth - 1)),
          shift,
          operand(expressions.of(count, scope, depth - 1)));
    }
    if (choices.chance(20)) {
      return division(type, other, scope, depth);
    }
    String operator =
        whole
            ? choices.oneOf(" + ", " - ", " * ", " & ", " | ", " ^ ", " + ")
            : choices.oneOf(" + ", " - ", " * ");
    Node left = expressions.of(type, scope, depth - 1);
    Node right = expressions.of(other, scope, depth - 1);
    return choices.chance(70)
        ? Node.operation(type, operand(left), operator, operand(right))
        : Node.operation(type, operand(right), operator, operand(left));
  }

  private Node division(Type type, Type other, Scope scope, int depth) {
    boolean whole = type == Type.INT || type == Type.LONG;
    Node left = expressions.of(type, scope, depth - 1);
    Node right = expressions.of(other, scope, depth - 1);
    String operator = choices.oneOf(" / ", " % ");
    return !whole || choices.chance(15)
        ? Node.operation(type, operand(left), operator, operand(right))
        : Node.operation(type, operand(left), operator + "(", operand(right), " | 1)");
  }

  /** A type that is promoted to {@code type}. */
  private Type other(Type type) {
    List<Type> narrower = Type.NUMERIC.stream().filter(t -> t.ordinal() <= type.ordinal()).toList();
    if (choices.chance(60)) {
      return type;
    }
    Type other = choices.oneOf(narrower);
    // A whole-number operator takes no floating point, and there is none narrower than a long.
    return other;
  }

  private Node comparison(Scope scope, int depth) {
    Type left = choices.oneOf(Type.NUMERIC);
    Type right = choices.chance(60) ? left : choices.oneOf(Type.NUMERIC);
    String operator = choices.oneOf(" < ", " <= ", " > ", " >= ", " == ", " != ");
    boolean identity = operator.contains("==") || operator.contains("!=");
    Node first =
        identity
            ? expressions.exactly(left, scope, depth - 1)
            : expressions.of(left, scope, depth - 1);
    return Node.operation(
        Type.BOOLEAN, operand(first), operator, operand(expressions.of(right, scope, depth - 1)));
  }

  private Node sum(Scope scope, int depth) {
    int count = choices.below(4);
    List<Object> parts = new java.util.ArrayList<>();
    parts.add(Printer.NAME + ".sum(");
    for (int i = 0; i < count; i++) {
      parts.add(i == 0 ? "" : ", ");
      parts.add(expressions.of(Type.INT, scope, depth - 1));
    }
    parts.add(")");
    return Node.primary(Type.INT, parts.toArray());
  }
}
