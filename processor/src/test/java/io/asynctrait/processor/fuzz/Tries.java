package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.fuzz.Statements.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes {@code try} in all its forms. */
final class Tries {
  private static final List<String> CATCHES =
      List.of(
          "IllegalStateException",
          "ArithmeticException | NullPointerException",
          "IndexOutOfBoundsException",
          "RuntimeException",
          "Exception",
          "Throwable");

  private final ProgramWriter writer;
  private final Choices choices;
  private final Statements statements;

  Tries(ProgramWriter writer, Statements statements) {
    this.writer = writer;
    this.choices = writer.choices();
    this.statements = statements;
  }

  Written write(Scope scope, int depth) {
    return write(scope, depth, false);
  }

  /** With resources. */
  Written resources(Scope scope, int depth) {
    return write(scope, depth, true);
  }

  private Written write(Scope scope, int depth, boolean resources) {
    boolean closes = choices.chance(resources ? 25 : 50);
    List<String> caught = caught(closes || resources);
    String pending = closes ? scope.name("pending") : null;
    Boundary.Closing closing = new Boundary.Closing(pending);
    Written last =
        closes
            ? statements.block(scope.inside(closing), depth - 1)
            : new Written(Node.fixed(), true);
    boolean catchesAll = caught.stream().anyMatch(Set.of("Exception", "Throwable")::contains);
    Boundary.Guarded guarded = new Boundary.Guarded(last.completes(), catchesAll);
    Written body =
        resources
            ? resourceBody(scope.inside(guarded), depth)
            : statements.block(scope.inside(guarded), depth - 1);
    List<Object> clauses = new ArrayList<>();
    boolean completes = body.completes();
    if (guarded.checked && choices.chance(50)) {
      caught.add(0, "IOException");
    }
    for (String type : caught) {
      Written clause =
          clause(type, scope.inside(new Boundary.Guarded(last.completes(), false)), depth);
      clauses.add(clause.node());
      completes |= clause.completes();
    }
    Object finalizer = closes ? Node.optional(" finally ", last.node()) : "";
    return new Written(
        assemble(closing, resources && !closes, body.node(), clauses, finalizer),
        completes && last.completes());
  }

  private static Node assemble(
      Boundary.Closing closing, boolean bare, Node body, List<Object> clauses, Object finalizer) {
    Node catches = Node.fixed(clauses);
    if (!closing.jumps) {
      // The oracle's try has no resources of its own.
      return Node.statement(
          "try ", body, catches, finalizer, Node.oracle(bare ? " finally {\n}" : ""), "\n");
    }
    // The oracle has to know what is pending in the finally.
    return Node.statement(
        Node.oracle("Throwable " + closing.pending + " = null;\ntry {\n"),
        "try ",
        body,
        catches,
        Node.oracle(
            " finally {\n}\n} catch (Throwable t) {\n" + closing.pending + " = t;\nthrow t;\n}"),
        finalizer,
        "\n");
  }

  /** The types of the clauses, narrower ones first. */
  private List<String> caught(boolean mayBeNone) {
    List<String> types = new ArrayList<>();
    int most = mayBeNone ? choices.below(3) : choices.between(1, 2);
    int from = 0;
    for (int i = 0; i < most && from < CATCHES.size(); i++) {
      int next = choices.between(from, CATCHES.size() - 1);
      types.add(CATCHES.get(next));
      from = next + 1;
    }
    return types;
  }

  private Written clause(String type, Scope scope, int depth) {
    String name = scope.name("e");
    Written body = statements.body(scope, depth - 1, choices.between(0, 3));
    boolean rethrows =
        body.completes()
            && choices.chance(10)
            && !type.contains("Throwable")
            && !type.equals("Exception")
            && !type.equals("IOException");
    return new Written(
        Node.optional(
            " catch (" + type + " " + name + ") {\n",
            Node.oracle(type.equals("Throwable") ? "Plain.pass(" + name + ");\n" : ""),
            Node.optional(scope.routine().owner().receiver() + "caught(" + name + ");\n"),
            body.node(),
            rethrows ? "throw " + name + ";\n" : "",
            "}"),
        body.completes() && !rethrows);
  }

  /**
   * The resources and the block; in the oracle with what a cancelled body does about failures to
   * close.
   */
  private Written resourceBody(Scope scope, int depth) {
    int count = choices.between(1, 2);
    List<Object> headers = new ArrayList<>();
    Scope inside = scope.inner();
    for (int i = 0; i < count; i++) {
      headers.add(i == 0 ? "" : "; ");
      headers.add(resource(inside));
    }
    Written body = statements.block(inside, depth - 1);
    return new Written(
        Node.fixed(
            Node.oracle("{\ntry "),
            "(",
            Node.fixed(headers),
            ") ",
            body.node(),
            Node.oracle(" catch (Throwable t) {\nPlain.failedToClose(t);\nthrow t;\n}\n}")),
        body.completes());
  }

  private Node resource(Scope scope) {
    writer.useResources();
    String variable = scope.name("r");
    Node name = statements.expression(Type.STRING, scope);
    Node fails = choices.chance(60) ? Node.fixed("false") : statements.condition(scope);
    Node creation =
        Node.fixed(
            "new " + Printer.NAME + "Resource(" + scope.self() + ", ", name, ", ", fails, ")");
    String type = choices.chance(20) ? "var " : Printer.NAME + "Resource ";
    if (choices.chance(15)) {
      return Node.fixed(
          Printer.NAME + "Resource " + variable + " = ",
          Node.operand(statements.condition(scope)),
          " ? null : ",
          creation);
    }
    if (scope.awaits() && choices.chance(20)) {
      String source = scope.routine().owner().receiver() + choices.oneOf("p", "leaf");
      return Node.fixed(type + variable + " = await(" + source + ".of(", creation, "))");
    }
    return Node.fixed(type + variable + " = ", creation);
  }
}
