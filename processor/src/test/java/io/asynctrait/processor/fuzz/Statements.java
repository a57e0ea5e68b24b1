package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import java.util.ArrayList;
import java.util.List;

/** Writes statements; those with a structure of their own are left to others. */
final class Statements {
  private static final int EXPRESSION_DEPTH = 3;

  private final ProgramWriter writer;
  private final Choices choices;
  private final Expressions expressions;
  private final Loops loops;
  private final Tries tries;
  private final Jumps jumps;

  Statements(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
    this.expressions = writer.expressions();
    this.jumps = new Jumps(writer);
    this.loops = new Loops(writer, this);
    this.tries = new Tries(writer, this);
  }

  /**
   * Statements in a row.
   *
   * @param completes whether what follows them can be reached
   */
  record Written(Node node, boolean completes) {}

  Jumps jumps() {
    return jumps;
  }

  Written statement(Scope scope, int depth) {
    Menu<Written> menu = new Menu<>();
    menu.add(8, () -> goesOn(declaration(scope)));
    menu.add(6, () -> goesOn(assignment(scope)));
    menu.add(4, () -> goesOn(log(scope)));
    menu.addIf(scope.awaits(), 4, () -> goesOn(awaiting(scope)));
    menu.addIf(scope.awaits(), 2, () -> goesOn(keptFuture(scope)));
    menu.add(1, () -> goesOn(blank(scope)));
    menu.add(1, () -> goesOn(assertion(scope)));
    menu.addIf(writer.has(Feature.LOCAL_TYPES), 1, () -> goesOn(writer.localTypes().write(scope)));
    menu.add(3, () -> goesOn(jumps.conditional(scope, depth)));
    if (depth > 0) {
      menu.add(5, () -> branch(scope, depth));
      menu.add(5, () -> loops.write(scope, depth));
      menu.add(6, () -> tries.write(scope, depth));
      menu.add(1, () -> labelled(scope, depth));
      menu.add(1, () -> goesOn(locked(scope)));
      menu.addIf(
          scope.awaits() && scope.routine().recursive(), 2, () -> goesOn(recursion(scope, depth)));
      menu.addIf(writer.has(Feature.SWITCH), 4, () -> writer.switches().statement(scope, depth));
      menu.addIf(writer.has(Feature.RESOURCES), 2, () -> tries.resources(scope, depth));
      menu.addIf(writer.has(Feature.PATTERNS), 2, () -> writer.patterns().branch(scope, depth));
      menu.addIf(
          writer.has(Feature.PATTERNS), 1, () -> goesOn(writer.patterns().guard(scope, depth)));
    }
    return menu.pick(choices);
  }

  private static Written goesOn(Node node) {
    return new Written(node, true);
  }

  /** Some statements, in braces. */
  Written block(Scope scope, int depth) {
    Written body = body(scope, depth, choices.between(1, 4));
    return new Written(Node.fixed("{\n", body.node(), "}"), body.completes());
  }

  /** Statements without braces; their last one may be a jump. */
  Written body(Scope scope, int depth, int most) {
    List<Object> parts = new ArrayList<>();
    boolean completes = true;
    for (int i = 0; i < most && completes && writer.hasRoom(); i++) {
      Written next = statement(scope, depth);
      parts.add(next.node());
      completes = next.completes();
    }
    if (completes && choices.chance(15)) {
      Written jump = jumps.jump(scope, depth);
      parts.add(jump.node());
      completes = jump.completes();
    }
    return new Written(Node.fixed(parts), completes);
  }

  /** A few statements that complete and do not await. */
  Node opaque(Scope scope) {
    List<Object> parts = new ArrayList<>();
    int count = choices.below(3);
    for (int i = 0; i < count; i++) {
      parts.add(
          switch (choices.below(3)) {
            case 0 -> declaration(scope);
            case 1 -> assignment(scope);
            default -> log(scope);
          });
    }
    return Node.fixed(parts);
  }

  Node expression(Type type, Scope scope) {
    return expressions.of(type, scope, choices.between(1, EXPRESSION_DEPTH));
  }

  Node condition(Scope scope) {
    return expression(Type.BOOLEAN, scope);
  }

  private Type variableType() {
    return choices.chance(45)
        ? choices.oneOf(Type.INT, Type.STRING)
        : choices.oneOf(List.of(Type.values()).subList(0, Type.VOID.ordinal()));
  }

  private Node declaration(Scope scope) {
    Type type = variableType();
    if (type == Type.FUNCTION && !writer.has(Feature.LAMBDAS)) {
      type = Type.INT;
    }
    boolean stable = type == Type.FUNCTION || choices.chance(40);
    Variable variable = scope.declareHidden(type, stable);
    Node value = expression(type, scope);
    variable.show();
    boolean inferred = value.isExact() && type != Type.FUNCTION && choices.chance(15);
    String modifier = stable && choices.chance(30) ? "final " : "";
    return Node.statement(
        modifier + (inferred ? "var" : type.javaName()) + " " + variable.name() + " = ",
        value,
        ";\n");
  }

  /** A variable that gets its value later, on each way. */
  private Node blank(Scope scope) {
    Type type = choices.oneOf(Type.INT, Type.STRING, Type.LONG, Type.OBJECT);
    Variable variable = scope.declareHidden(type, choices.chance(30));
    Node condition = condition(scope);
    Node yes = expression(type, scope.inner());
    Node no = expression(type, scope.inner());
    variable.show();
    String set = variable.name() + " = ";
    return Node.statement(
        type.javaName() + " " + variable.name() + ";\nif (",
        condition,
        ") {\n" + set,
        yes,
        ";\n} else {\n" + set,
        no,
        ";\n}\n");
  }

  private Node assignment(Scope scope) {
    Type type = choices.chance(60) ? choices.oneOf(Type.INT, Type.STRING) : variableType();
    if (type == Type.FUNCTION) {
      type = Type.LONG;
    }
    int depth = choices.between(1, EXPRESSION_DEPTH);
    Node node =
        type.isNumeric() && choices.chance(25)
            ? expressions.assignments().step(type, scope, depth)
            : expressions.assignments().assignment(type, scope, depth);
    return node.isPrimary() ? log(scope) : Node.statement(node, ";\n");
  }

  private Node log(Scope scope) {
    return Node.statement(
        scope.routine().owner().receiver() + "log(\"" + (char) ('a' + choices.below(26)) + " \" + ",
        operand(expression(expressions.references().printable(), scope)),
        ");\n");
  }

  private Node awaiting(Scope scope) {
    Type type = choices.oneOf(Type.VOID, Type.BOXED_INT, Type.STRING);
    return Node.statement(
        "await(", writer.futures().future(type, scope, EXPRESSION_DEPTH - 1), ");\n");
  }

  /** A future that is called in one place and awaited in another. */
  private Node keptFuture(Scope scope) {
    Type type = choices.oneOf(Type.BOXED_INT, Type.STRING, Type.BOXED_LONG, Type.OBJECT);
    String name = scope.name("f");
    Node future = writer.futures().future(type, scope, EXPRESSION_DEPTH - 1);
    Node between = choices.chance(70) ? log(scope) : assignment(scope);
    Variable variable = scope.declare(type, false);
    return Node.statement(
        "DynamicFuture<" + type.javaName() + "> " + name + " = ",
        future,
        ";\n",
        between,
        type.javaName() + " " + variable.name() + " = await(" + name + ");\n");
  }

  private Node assertion(Scope scope) {
    return choices.chance(70)
        ? Node.statement(
            "assert ",
            operand(condition(scope)),
            " || true : ",
            expression(Type.STRING, scope),
            ";\n")
        : Node.statement("assert ", condition(scope), " : ", expression(Type.STRING, scope), ";\n");
  }

  private Written branch(Scope scope, int depth) {
    Node condition = condition(scope);
    Written yes = block(scope.inner(), depth - 1);
    if (choices.chance(50)) {
      return goesOn(Node.statement("if (", condition, ") ", yes.node(), "\n"));
    }
    Written no =
        choices.chance(25) ? branch(scope.inner(), depth - 1) : block(scope.inner(), depth - 1);
    return new Written(
        Node.statement("if (", condition, ") ", yes.node(), " else ", no.node(), "\n"),
        yes.completes() || no.completes());
  }

  private Written labelled(Scope scope, int depth) {
    String label = scope.name("l");
    Boundary.Target target = new Boundary.Target(label, false, false);
    Written body = block(scope.inside(target), depth - 1);
    return new Written(
        Node.statement(label + ":\n", body.node(), "\n"), body.completes() || target.broken);
  }

  private Node locked(Scope scope) {
    Scope inside = scope.inner().withoutAwaits();
    return Node.statement("synchronized (" + scope.self() + ") {\n", opaque(inside), "}\n");
  }

  private Node recursion(Scope scope, int depth) {
    Node call = writer.futures().recursion(scope, EXPRESSION_DEPTH - 1);
    return Node.statement(
        "if (count > 0) {\n" + scope.routine().owner().receiver() + "log(\"recursion \" + await(",
        call,
        "));\n}\n");
  }
}
