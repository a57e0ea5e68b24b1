package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import java.util.List;

/** Writes expressions of a wanted type. */
final class Expressions {
  private final ProgramWriter writer;
  private final Choices choices;
  private final Arithmetic arithmetic;
  private final References references;
  private final Assignments assignments;

  Expressions(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
    this.assignments = new Assignments(writer, this);
    this.arithmetic = new Arithmetic(writer, this);
    this.references = new References(writer, this);
  }

  Assignments assignments() {
    return assignments;
  }

  References references() {
    return references;
  }

  /**
   * An expression of {@code type}, of that exact static type or one that is converted to it where a
   * value of the type is wanted.
   *
   * @param depth how deep it may be nested
   */
  Node of(Type type, Scope scope, int depth) {
    if (depth <= 0 || type == Type.VOID) {
      return leaf(type, scope);
    }
    Menu<Node> menu = new Menu<>();
    menu.add(4, () -> leaf(type, scope));
    menu.addIf(scope.awaits(), 7, () -> writer.futures().await(type, scope, depth));
    menu.add(1, () -> conditional(type, scope, depth));
    menu.addIf(type != Type.FUNCTION, 2, () -> assignments.assignment(type, scope, depth));
    menu.addIf(
        writer.has(Feature.SWITCH) && type != Type.FUNCTION,
        1,
        () -> writer.switches().expression(type, scope, depth));
    if (type.isPrimitive()) {
      arithmetic.offer(menu, type, scope, depth);
    } else {
      references.offer(menu, type, scope, depth);
    }
    return menu.pick(choices);
  }

  /** The same, of exactly the type, so that it can be cast or give a {@code var} its type. */
  Node exactly(Type type, Scope scope, int depth) {
    Node node = of(type, scope, depth);
    return node.isExact()
        ? node
        : Node.operation(type, "(" + type.javaName() + ") ", operand(node));
  }

  Node condition(Scope scope, int depth) {
    return of(Type.BOOLEAN, scope, depth);
  }

  /** A variable, a field or a literal. */
  Node leaf(Type type, Scope scope) {
    List<Variable> variables = scope.variables(variable -> variable.type() == type);
    if (!variables.isEmpty() && choices.chance(75)) {
      return Node.primary(type, choices.oneOf(variables).name());
    }
    if (choices.chance(40)) {
      Node field = assignments.field(type, scope);
      if (field != null) {
        return field;
      }
    }
    return literal(type);
  }

  Node literal(Type type) {
    return switch (type) {
      case BOOLEAN -> Node.primary(type, choices.oneOf("true", "false"));
      case BYTE -> Node.primary(type, "((byte) " + choices.between(-3, 130) + ")");
      case SHORT -> Node.primary(type, "((short) " + choices.oneOf("7", "-2", "40000") + ")");
      case CHAR -> Node.primary(type, choices.oneOf("'a'", "'x'", "'\\n'", "'\\u00e9'"));
      case INT -> Node.primary(type, number());
      case LONG -> Node.primary(type, choices.oneOf("0L", "5L", "(1L << 40)", "(-1L)"));
      case FLOAT -> Node.primary(type, choices.oneOf("0f", "1.5f", "(-2f)", "1e10f"));
      case DOUBLE -> Node.primary(type, choices.oneOf("0d", "2.5", "(-0.0)", "1e100"));
      case STRING -> Node.primary(type, choices.oneOf("\"\"", "\"a\"", "\"bc\"", "\"%d\\n\""));
      case BOXED_BOOLEAN,
          BOXED_BYTE,
          BOXED_SHORT,
          BOXED_CHAR,
          BOXED_INT,
          BOXED_LONG,
          BOXED_FLOAT,
          BOXED_DOUBLE ->
          choices.chance(8)
              ? Node.primary(type, "((" + type.javaName() + ") null)")
              : Node.primary(
                  type, "((" + type.javaName() + ") ", operand(literal(type.unboxed())), ")");
      case OBJECT ->
          Node.primary(type, choices.oneOf("((Object) 4)", "((Object) \"o\")", "((Object) 'q')"));
      case INTS -> Node.primary(type, "new int[] {1, 2, 3, 4}");
      case STRINGS -> Node.primary(type, "new String[] {\"s\", \"t\", null, \"u\"}");
      case LIST ->
          Node.primary(type, choices.oneOf("List.of(1, 2)", "List.of(3)", "List.<Integer>of()"));
      case FUNCTION -> Node.primary(type, "((IntSupplier) () -> " + choices.below(10) + ")");
      case VOID -> Node.primary(type, "((Void) null)");
    };
  }

  private String number() {
    int value = choices.chance(80) ? choices.between(0, 9) : choices.oneOf(-1, 100, 65536, -7);
    return value < 0 ? "(" + value + ")" : Integer.toString(value);
  }

  private Node conditional(Type type, Scope scope, int depth) {
    Node condition = condition(scope, depth - 1);
    Node yes = of(type, scope, depth - 1);
    Node no = of(type, scope, depth - 1);
    Node node = Node.operation(type, operand(condition), " ? ", operand(yes), " : ", operand(no));
    return yes.isExact() && no.isExact() ? node : node.inferred();
  }
}
