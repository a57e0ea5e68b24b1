package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.fuzz.Statements.Written;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one async method. In the oracle it is two: the body under another name, and a lazy call of
 * it.
 */
final class MethodWriter {
  private static final int DEPTH = 3;

  private final ProgramWriter writer;
  private final Routine routine;
  private final Choices choices;
  private final List<String> declarations = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  MethodWriter(ProgramWriter writer, Routine routine) {
    this.writer = writer;
    this.routine = routine;
    this.choices = writer.choices();
  }

  Node write() {
    writer.beginBody();
    Scope scope = Scope.of(routine);
    declareParameters(scope);
    String recycle =
        routine.overrides() ? "" : choices.oneOf("", "@Recycle\n", "@Recycle(capacity = 2)\n");
    String bodyName = routine.name() + "In" + routine.owner().name().charAt(0);
    String call = bodyName + "(" + String.join(", ", names) + ")";
    Written body = writer.statements().body(scope, DEPTH, 8);
    Node last =
        body.completes()
            ? Node.fixed("return ", writer.futures().returned(scope, 2), ";\n")
            : Node.fixed();
    return Node.optional(
        Node.subject(recycle),
        routine.overrides() ? "@Override\n" : "",
        header(routine.name()),
        Node.oracle("return Plain.lazily(() -> " + call + ");\n}\n" + header(bodyName)),
        routine.name().equals("run") ? beginning() : "",
        body.node(),
        last,
        "}\n");
  }

  /** Texts that double in loops begin anew with each call. */
  private static Node beginning() {
    return Node.fixed(
        "fuel = 12;\n",
        Node.optional("ss = \"s\";\n"),
        Node.optional("sf = \"f\";\n"),
        Node.optional("tf = new String[] {\"t\", \"u\", \"v\", null};\n"));
  }

  private void declareParameters(Scope scope) {
    if (routine.owner().isStatic()) {
      declarations.add(Printer.NAME + " self");
      names.add("self");
    }
    if (routine.recursive()) {
      add("int", scope.declare("count", Type.INT));
    }
    if (routine.generic()) {
      declarations.add("T value");
      names.add("value");
    }
    for (Type type : routine.parameters()) {
      add(type.javaName(), scope.declare(type, choices.chance(50)));
    }
    if (routine.varargs()) {
      add("int...", scope.declare("rest", Type.INTS));
    }
  }

  private void add(String type, Variable variable) {
    declarations.add(type + " " + variable.name());
    names.add(variable.name());
  }

  private String header(String name) {
    String modifiers =
        switch (routine.owner()) {
          case MAIN, BASE -> "public ";
          case STATIC, TRAIT_STATIC -> "static ";
          case TRAIT -> "default ";
        };
    return modifiers
        + (routine.generic() ? "<T> " : "")
        + "DynamicFuture<"
        + routine.resultName()
        + "> "
        + name
        + "("
        + String.join(", ", declarations)
        + ")"
        + (routine.checked() ? " throws Exception" : "")
        + " {\n";
  }
}
