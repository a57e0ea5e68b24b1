package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import java.util.ArrayList;
import java.util.List;

/** Expressions of reference types: text, boxes, arrays, lists, functions. */
final class References {
  private final ProgramWriter writer;
  private final Choices choices;
  private final Expressions expressions;

  References(ProgramWriter writer, Expressions expressions) {
    this.writer = writer;
    this.choices = writer.choices();
    this.expressions = expressions;
  }

  void offer(Menu<Node> menu, Type type, Scope scope, int depth) {
    if (type.isBoxed()) {
      menu.add(4, () -> boxed(type, scope, depth));
    }
    if (type != Type.FUNCTION) {
      menu.add(2, () -> traced(type, scope, depth));
    }
    switch (type) {
      case STRING -> offerStrings(menu, scope, depth);
      case OBJECT -> menu.add(6, () -> object(scope, depth));
      case INTS -> menu.add(6, () -> array("int", Type.INT, type, scope, depth));
      case STRINGS -> menu.add(6, () -> array("String", Type.STRING, type, scope, depth));
      case LIST -> menu.add(6, () -> list(scope, depth));
      case FUNCTION -> offerFunctions(menu, scope, depth);
      default -> {}
    }
  }

  private Node boxed(Type type, Scope scope, int depth) {
    return Node.primary(
        type, type.javaName() + ".valueOf(", expressions.of(type.unboxed(), scope, depth - 1), ")");
  }

  /** The generic helper, which logs. */
  private Node traced(Type type, Scope scope, int depth) {
    Node value = expressions.of(type, scope, depth - 1);
    String receiver = scope.routine().owner().receiver();
    boolean explicit = !receiver.isEmpty() && choices.chance(50);
    return Node.primary(
            type,
            receiver
                + (explicit ? "<" + type.javaName() + ">" : "")
                + ("tr(\"" + choices.below(9) + "\", "),
            value,
            ")")
        .inferred();
  }

  private void offerStrings(Menu<Node> menu, Scope scope, int depth) {
    menu.add(6, () -> concatenation(scope, depth));
    menu.add(
        3,
        () ->
            Node.primary(
                Type.STRING,
                scope.routine().owner().receiver() + "ts(",
                expressions.of(Type.STRING, scope, depth - 1),
                ")"));
    menu.add(
        1,
        () ->
            Node.primary(
                Type.STRING,
                "String.valueOf(",
                expressions.exactly(Type.INT, scope, depth - 1),
                ")"));
    menu.add(
        1,
        () ->
            Node.primary(
                Type.STRING,
                operand(expressions.of(Type.STRING, scope, depth - 1)),
                ".concat(",
                expressions.of(Type.STRING, scope, depth - 1),
                ")"));
    menu.add(2, () -> expressions.assignments().element(Type.STRING, scope, depth));
  }

  private Node concatenation(Scope scope, int depth) {
    List<Object> parts = new ArrayList<>();
    parts.add(operand(expressions.of(Type.STRING, scope, depth - 1)));
    int more = choices.between(1, 3);
    for (int i = 0; i < more; i++) {
      parts.add(" + ");
      parts.add(operand(expressions.of(printable(), scope, depth - 1)));
    }
    return Node.operation(Type.STRING, parts.toArray());
  }

  /** A type whose values are printed the same each time. */
  Type printable() {
    return choices.chance(50)
        ? choices.oneOf(Type.INT, Type.STRING)
        : choices.oneOf(
            Type.PRIMITIVES.get(choices.below(8)),
            Type.BOXED.get(choices.below(8)),
            Type.OBJECT,
            Type.LIST);
  }

  private Node object(Scope scope, int depth) {
    return Node.operation(
        Type.OBJECT, "(Object) ", operand(expressions.of(printable(), scope, depth - 1)));
  }

  private Node array(String element, Type elements, Type type, Scope scope, int depth) {
    List<Object> parts = new ArrayList<>();
    parts.add("new " + element + "[] {");
    for (int i = 0; i < 4; i++) {
      parts.add(i == 0 ? "" : ", ");
      parts.add(expressions.of(elements, scope, i < 2 ? depth - 1 : 0));
    }
    parts.add("}");
    return Node.primary(type, parts.toArray());
  }

  private Node list(Scope scope, int depth) {
    return Node.primary(
        Type.LIST,
        "List.of(",
        expressions.exactly(Type.INT, scope, depth - 1),
        ", ",
        expressions.exactly(Type.INT, scope, 0),
        ")");
  }

  private void offerFunctions(Menu<Node> menu, Scope scope, int depth) {
    menu.add(
        6,
        () -> {
          Scope inside = scope.inside(new Boundary.Capturing(false));
          return Node.primary(
              Type.FUNCTION,
              "((IntSupplier) () -> ",
              expressions.of(Type.INT, inside, depth - 1),
              ")");
        });
    menu.add(
        3,
        () -> {
          Scope inside = scope.inside(new Boundary.Capturing(false));
          Node body = writer.statements().opaque(inside);
          return Node.primary(
              Type.FUNCTION,
              "((IntSupplier) () -> {\n",
              body,
              "return ",
              expressions.of(Type.INT, inside, depth - 1),
              ";\n})");
        });
    menu.add(
        2,
        () -> {
          Scope inside = scope.inside(new Boundary.Capturing(true));
          return Node.primary(
              Type.FUNCTION,
              "new IntSupplier() {\n@Override public int getAsInt() {\nreturn ",
              expressions.of(Type.INT, inside, depth - 1),
              ";\n}\n}");
        });
    menu.add(
        2,
        () ->
            Node.primary(
                Type.FUNCTION,
                "((IntSupplier) ",
                operand(expressions.of(Type.STRING, scope, depth - 1)),
                "::length)"));
    menu.add(1, () -> Node.primary(Type.FUNCTION, "((IntSupplier) ", scope.self(), "::plain)"));
  }
}
