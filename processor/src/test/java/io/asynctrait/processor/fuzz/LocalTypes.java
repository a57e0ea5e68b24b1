package io.asynctrait.processor.fuzz;

/** Writes types that are declared in a body, and a use of each. */
final class LocalTypes {
  private final ProgramWriter writer;
  private final Choices choices;

  LocalTypes(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
  }

  Node write(Scope scope) {
    return new Menu<Node>()
        .add(1, () -> record(scope))
        .add(1, () -> capturing(scope))
        .add(1, () -> function(scope))
        .pick(choices);
  }

  private Node record(Scope scope) {
    String name = scope.name("R");
    Variable variable = scope.declareHidden(Type.STRING, true);
    Node first = writer.statements().expression(Type.INT, scope);
    Node second = writer.statements().expression(Type.STRING, scope);
    variable.show();
    return Node.statement(
        "record " + name + "(int a, String b) {\nint twice() {\nreturn a * 2;\n}\n}\n",
        "String " + variable.name() + " = new " + name + "(",
        first,
        ", ",
        second,
        choices.chance(50) ? ").b();\n" : ") + \"!\";\n");
  }

  private Node capturing(Scope scope) {
    String name = scope.name("L");
    Scope inside = scope.inside(new Boundary.Capturing(true));
    Node field = writer.expressions().of(Type.INT, inside, 2);
    Node result = writer.expressions().of(Type.INT, inside, 2);
    Variable object = scope.declare(Type.INT, true);
    return Node.statement(
        "class " + name + " {\nint a = ",
        field,
        ";\nint get() {\nreturn a + ",
        Node.operand(result),
        ";\n}\n}\nint " + object.name() + " = new " + name + "().get();\n");
  }

  private Node function(Scope scope) {
    String name = scope.name("I");
    String parameter = scope.name("x");
    Scope inside = scope.inside(new Boundary.Capturing(false));
    Node body = writer.expressions().of(Type.INT, inside, 2);
    String function = scope.name("g");
    Variable result = scope.declareHidden(Type.INT, true);
    Node argument = writer.statements().expression(Type.INT, scope);
    result.show();
    return Node.statement(
        "interface " + name + " {\nint apply(int x);\n}\n",
        name + " " + function + " = " + parameter + " -> " + parameter + " + ",
        Node.operand(body),
        ";\nint " + result.name() + " = " + function + ".apply(",
        argument,
        ");\n");
  }
}
