package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import io.asynctrait.processor.fuzz.Statements.Written;
import java.util.ArrayList;
import java.util.List;

/** Writes switches, old and new, as statements and as expressions. */
final class Switches {
  /** A type to switch over, and labels for it. */
  private enum Selector {
    INT("0", "1", "2", "3", "-1"),
    STRING("\"\"", "\"a\"", "\"bc\"", "\"x\""),
    CHAR("'a'", "'x'", "'\\u00e9'"),
    BOXED_INT("0", "1", "4", "5"),
    DAY("MONDAY", "TUESDAY", "WEDNESDAY", "SUNDAY");

    private final List<String> labels;

    Selector(String... labels) {
      this.labels = List.of(labels);
    }
  }

  private final ProgramWriter writer;
  private final Choices choices;

  Switches(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
  }

  Written statement(Scope scope, int depth) {
    Selector selector = choices.oneOf(Selector.values());
    Node head = head(selector, scope);
    Scope outer = scope.inner();
    Boundary.Target target =
        new Boundary.Target(choices.chance(20) ? outer.name("l") : null, false, true);
    Scope inside = outer.inside(target);
    List<List<String>> labels = labels(selector, choices.chance(60));
    boolean isTotal = labels.stream().anyMatch(List::isEmpty);
    Node label = target.label == null ? Node.fixed() : Node.optional(target.label + ":\n");
    boolean arrows = choices.chance(50);
    List<Object> cases = new ArrayList<>();
    boolean completes = !isTotal;
    for (List<String> group : labels) {
      Written written = arrows ? rule(group, inside, depth) : group(group, inside, target, depth);
      cases.add(written.node());
      completes = arrows || !isTotal ? completes | written.completes() : written.completes();
    }
    return new Written(
        Node.statement(label, head, Node.fixed(cases), "}\n"), completes || target.broken);
  }

  private Node head(Selector selector, Scope scope) {
    Statements statements = writer.statements();
    Object value =
        switch (selector) {
          case INT -> Node.fixed(operand(statements.expression(Type.INT, scope)), " & 3");
          case STRING -> statements.expression(Type.STRING, scope);
          case CHAR -> statements.expression(Type.CHAR, scope);
          case BOXED_INT -> statements.expression(Type.BOXED_INT, scope);
          case DAY ->
              Node.fixed(
                  "DayOfWeek.of(1 + (", operand(statements.expression(Type.INT, scope)), " & 3))");
        };
    return Node.fixed("switch (", value, ") {\n");
  }

  /** The labels of each case; those of a default are empty. */
  private List<List<String>> labels(Selector selector, boolean hasDefault) {
    List<String> free = new ArrayList<>(selector.labels);
    List<List<String>> groups = new ArrayList<>();
    int count = choices.between(1, 3);
    for (int i = 0; i < count && !free.isEmpty(); i++) {
      List<String> group = new ArrayList<>();
      group.add(free.remove(choices.below(free.size())));
      if (!free.isEmpty() && choices.chance(25)) {
        group.add(free.remove(choices.below(free.size())));
      }
      groups.add(group);
    }
    if (hasDefault) {
      groups.add(choices.chance(70) ? groups.size() : choices.below(groups.size() + 1), List.of());
    }
    return groups;
  }

  private static String label(List<String> group, String end) {
    return group.isEmpty() ? "default" + end : "case " + String.join(", ", group) + end;
  }

  /** An old group, which falls through if it completes. */
  private Written group(List<String> labels, Scope inside, Boundary.Target target, int depth) {
    Written body = writer.statements().body(inside, depth - 1, choices.between(0, 2));
    // The names stay taken in the groups that follow, but need not have values there.
    inside.hideAll();
    boolean breaks = body.completes() && choices.chance(60);
    target.broken |= breaks;
    return new Written(
        Node.optional(label(labels, ":\n"), body.node(), breaks ? Node.optional("break;\n") : ""),
        body.completes() && !breaks);
  }

  private Written rule(List<String> labels, Scope inside, int depth) {
    String label = label(labels, " -> ");
    if (choices.chance(15)) {
      return new Written(Node.optional(label + "throw " + writer.newFailure() + ";\n"), false);
    }
    if (choices.chance(25)) {
      Node call =
          Node.fixed(
              inside.routine().owner().receiver() + "t(",
              writer.statements().expression(Type.INT, inside.inner()),
              ")");
      return new Written(Node.optional(label, call, ";\n"), true);
    }
    Written block = writer.statements().block(inside.inner(), depth - 1);
    return new Written(Node.optional(label, block.node(), "\n"), block.completes());
  }

  /** A switch with a value. */
  Node expression(Type type, Scope scope, int depth) {
    Selector selector = choices.oneOf(Selector.values());
    Node head = head(selector, scope);
    Scope inside = scope.inside(new Boundary.Yielding(type));
    List<List<String>> labels = labels(selector, true);
    boolean arrows = choices.chance(60);
    List<Object> cases = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i == labels.size() - 1;
      cases.add(
          arrows
              ? valueRule(labels.get(i), last, type, inside, depth)
              : valueGroup(labels.get(i), last, type, inside, depth));
    }
    return Node.operation(type, head, Node.fixed(cases), "}").inferred();
  }

  private Node valueRule(List<String> labels, boolean last, Type type, Scope inside, int depth) {
    String label = label(labels, " -> ");
    if (!last && choices.chance(10)) {
      return Node.optional(label + "throw " + writer.newFailure() + ";\n");
    }
    if (choices.chance(55)) {
      return Node.optional(label, writer.expressions().of(type, inside.inner(), depth - 1), ";\n");
    }
    return Node.optional(label + "{\n", yielding(type, inside.inner(), depth), "}\n");
  }

  private Node valueGroup(List<String> labels, boolean last, Type type, Scope inside, int depth) {
    Node body;
    if (!last && choices.chance(30)) {
      body = writer.statements().body(inside, 0, 1).node();
    } else {
      body = yielding(type, inside, depth);
    }
    inside.hideAll();
    return Node.optional(label(labels, ":\n"), body);
  }

  /** Older compilers take a parenthesis behind {@code yield} for a call, unless it is a cast's. */
  static Node yieldable(Node value) {
    String text = Printer.print(value, Form.SUBJECT, "X");
    return text.startsWith("(") && !value.isPrimary()
        ? Node.fixed(value.type() == Type.BOOLEAN ? "true && " : "", value)
        : value;
  }

  /** Statements that end with the value. */
  private Node yielding(Type type, Scope scope, int depth) {
    Written body = writer.statements().body(scope, depth - 1, choices.between(0, 2));
    return Node.fixed(
        body.node(),
        body.completes()
            ? Node.fixed(
                "yield ", yieldable(writer.expressions().of(type, scope, depth - 1)), ";\n")
            : "");
  }
}
