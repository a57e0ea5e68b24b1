package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import io.asynctrait.processor.fuzz.Statements.Written;

/** Writes loops. Each asks for fuel, so that every program ends. */
final class Loops {
  private final ProgramWriter writer;
  private final Choices choices;
  private final Statements statements;

  Loops(ProgramWriter writer, Statements statements) {
    this.writer = writer;
    this.choices = writer.choices();
    this.statements = statements;
  }

  Written write(Scope scope, int depth) {
    return new Menu<Written>()
        .add(3, () -> whileLoop(scope, depth))
        .add(2, () -> doLoop(scope, depth))
        .add(4, () -> forLoop(scope, depth))
        .add(3, () -> forEach(scope, depth))
        .add(2, () -> endless(scope, depth))
        .pick(choices);
  }

  private Boundary.Target target(Scope scope) {
    return new Boundary.Target(choices.chance(40) ? scope.name("l") : null, true, true);
  }

  private static Node label(Boundary.Target target) {
    return target.label == null ? Node.fixed() : Node.optional(target.label + ":\n");
  }

  private static String fuel(Scope scope) {
    return scope.routine().owner().receiver() + "more()";
  }

  /** A condition that is never constant. */
  private Node condition(Scope scope) {
    return choices.chance(70)
        ? Node.fixed(fuel(scope) + " && ", operand(statements.condition(scope)))
        : Node.fixed(operand(statements.condition(scope)), " && " + fuel(scope));
  }

  private Written whileLoop(Scope scope, int depth) {
    Scope outer = scope.inner();
    Boundary.Target target = target(outer);
    Node condition = condition(outer);
    Written body = statements.block(outer.inside(target), depth - 1);
    return new Written(
        Node.statement(label(target), "while (", condition, ") ", body.node(), "\n"), true);
  }

  private Written doLoop(Scope scope, int depth) {
    Scope outer = scope.inner();
    Boundary.Target target = target(outer);
    Written body = statements.block(outer.inside(target), depth - 1);
    Node condition = condition(outer);
    return new Written(
        Node.statement(label(target), "do ", body.node(), " while (", condition, ");\n"),
        body.completes() || target.continued || target.broken);
  }

  /** Without a condition: it ends by a jump. */
  private Written endless(Scope scope, int depth) {
    Scope outer = scope.inner();
    Boundary.Target target = target(outer);
    String head = choices.oneOf("while (true) ", "for (;;) ", "do ");
    Scope inside = outer.inside(target);
    Node exit =
        choices.chance(60) || !scope.canReturn()
            ? Node.fixed("break;\n")
            : statements.jumps().result(inside, 1);
    boolean breaks = exit.parts().get(0) instanceof String;
    Written body = statements.body(inside, depth - 1, choices.between(1, 3));
    return new Written(
        Node.statement(
            label(target),
            head + "{\nif (!" + fuel(scope) + ") {\n",
            exit,
            "}\n",
            body.node(),
            head.equals("do ") ? "} while (true);\n" : "}\n"),
        breaks || target.broken);
  }

  private Written forLoop(Scope scope, int depth) {
    Scope outer = scope.inner();
    Boundary.Target target = target(outer);
    Variable counter = outer.declareHidden(Type.INT, false);
    Node initial = statements.expression(Type.INT, outer);
    counter.show();
    Node condition = condition(outer);
    Node more = choices.chance(30) ? Node.optional(", ", update(outer)) : Node.fixed();
    Written body = statements.block(outer.inside(target), depth - 1);
    return new Written(
        Node.statement(
            label(target),
            "for (int " + counter.name() + " = ",
            initial,
            "; " + counter.name() + " < 5 && ",
            operand(condition),
            "; " + counter.name() + "++",
            more,
            ") ",
            body.node(),
            "\n"),
        true);
  }

  private Node update(Scope scope) {
    Expressions expressions = writer.expressions();
    Node update = expressions.assignments().assignment(Type.INT, scope, 2);
    return update.isPrimary()
        ? Node.fixed(scope.routine().owner().receiver() + "t(", update, ")")
        : update;
  }

  private Written forEach(Scope scope, int depth) {
    Scope outer = scope.inner();
    Boundary.Target target = target(outer);
    Type over = choices.oneOf(Type.INTS, Type.STRINGS, Type.LIST);
    Variable reserved = outer.declareHidden(Type.VOID, true);
    Node elements = statements.expression(over, outer);
    Type element =
        switch (over) {
          case INTS -> choices.oneOf(Type.INT, Type.INT, Type.LONG);
          case LIST -> choices.oneOf(Type.BOXED_INT, Type.INT, Type.OBJECT);
          default -> choices.oneOf(Type.STRING, Type.OBJECT);
        };
    Scope inside = outer.inside(target);
    Variable variable = inside.declare(reserved.name(), element, choices.chance(60));
    Written body = statements.body(inside, depth - 1, choices.between(1, 3));
    return new Written(
        Node.statement(
            label(target),
            "for (" + element.javaName() + " " + variable.name() + " : ",
            elements,
            ") {\n",
            body.node(),
            "}\n"),
        true);
  }
}
