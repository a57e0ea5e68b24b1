package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import io.asynctrait.processor.fuzz.Statements.Written;

/** Writes {@code instanceof} with variables, used in their condition and behind it. */
final class Patterns {
  private final ProgramWriter writer;
  private final Choices choices;

  Patterns(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
  }

  private Type matched() {
    return choices.oneOf(Type.BOXED_INT, Type.STRING, Type.BOXED_CHAR, Type.BOXED_LONG);
  }

  private Node subject(Scope scope, int depth) {
    return writer.expressions().of(Type.OBJECT, scope, depth);
  }

  /** A variable that is declared and used in one expression. */
  Node condition(Scope scope, int depth) {
    Type type = matched();
    Node object = subject(scope, depth - 1);
    Variable variable = scope.declare(writer.patternName(), type);
    Node rest = writer.expressions().condition(scope, depth - 1);
    variable.hide();
    return Node.operation(
        Type.BOOLEAN,
        operand(object),
        " instanceof " + type.javaName() + " " + variable.name() + " && ",
        operand(rest));
  }

  /** A variable that is used in the branch. */
  Written branch(Scope scope, int depth) {
    Type type = matched();
    Node object = subject(scope, 2);
    Variable variable = scope.declare(writer.patternName(), type);
    Node rest =
        choices.chance(50)
            ? Node.fixed(" && ", operand(writer.statements().condition(scope)))
            : Node.fixed();
    Written yes = writer.statements().block(scope.inner(), depth - 1);
    variable.hide();
    Written no =
        choices.chance(40)
            ? writer.statements().block(scope.inner(), depth - 1)
            : new Written(null, true);
    return new Written(
        Node.statement(
            "if (",
            operand(object),
            " instanceof " + type.javaName() + " " + variable.name(),
            rest,
            ") ",
            yes.node(),
            no.node() == null ? "" : Node.fixed(" else ", no.node()),
            "\n"),
        yes.completes() || no.completes());
  }

  /** A variable that is used behind the statement, which ends unless there is a match. */
  Node guard(Scope scope, int depth) {
    Type type = matched();
    Node object = subject(scope, 2);
    Variable variable = scope.declare(writer.patternName(), type);
    variable.hide();
    Written jump = writer.statements().jumps().jump(scope.inner(), depth);
    if (!jump.completes()) {
      variable.show();
    }
    return Node.statement(
        "if (!(",
        operand(object),
        " instanceof " + type.javaName() + " " + variable.name() + ")) {\n",
        jump.node(),
        "}\n");
  }
}
