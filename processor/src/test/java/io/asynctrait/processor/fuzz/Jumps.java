package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.fuzz.Statements.Written;
import java.util.ArrayList;
import java.util.List;

/** Writes the statements that do not complete: {@code break}, {@code return}, {@code throw}. */
final class Jumps {
  private final ProgramWriter writer;
  private final Choices choices;

  Jumps(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
  }

  /** A jump from here; nothing where there is nowhere to go to. */
  Written jump(Scope scope, int depth) {
    if (!writer.has(Feature.ABRUPT_FINALLY) && isClosing(scope)) {
      return new Written(Node.fixed(), true);
    }
    Menu<Written> menu = new Menu<>();
    List<Boundary.Target> targets = targets(scope);
    menu.addIf(!targets.isEmpty(), 8, () -> jumpTo(choices.oneOf(targets), scope));
    menu.addIf(scope.canReturn(), 2, () -> end(result(scope, depth)));
    menu.addIf(
        !isCapturing(scope), 2, () -> end(Node.statement("throw " + writer.newFailure() + ";\n")));
    Type yielded = yielded(scope);
    menu.addIf(yielded != null, 3, () -> end(value(yielded, scope)));
    menu.add(1, () -> new Written(Node.fixed(), true));
    return menu.pick(choices);
  }

  private static boolean isClosing(Scope scope) {
    return scope.boundaries().stream().anyMatch(Boundary.Closing.class::isInstance);
  }

  private static boolean isCapturing(Scope scope) {
    return scope.boundaries().stream().anyMatch(Boundary.Capturing.class::isInstance);
  }

  /** A jump that is not always taken. */
  Node conditional(Scope scope, int depth) {
    Node condition = writer.statements().condition(scope);
    Written jump = jump(scope.inner(), depth);
    return Node.statement("if (", condition, ") {\n", jump.node(), "}\n");
  }

  private static Written end(Node node) {
    return new Written(node, false);
  }

  Node result(Scope scope, int depth) {
    String resumed = resumed(scope, null);
    return Node.statement(
        Node.oracle(resumed),
        "return ",
        writer.futures().returned(scope, Math.min(depth + 1, 2)),
        ";\n");
  }

  Node value(Type type, Scope scope) {
    return Node.statement(
        Node.oracle(resumed(scope, null)),
        "yield ",
        Switches.yieldable(writer.statements().expression(type, scope)),
        ";\n");
  }

  /** The type of the switch expression around, if a jump can reach its end. */
  private static Type yielded(Scope scope) {
    for (Boundary around : scope.boundaries()) {
      if (around instanceof Boundary.Yielding yielding) {
        return yielding.result();
      }
      if (around instanceof Boundary.Capturing) {
        return null;
      }
    }
    return null;
  }

  /** What a {@code break} or {@code continue} can name. */
  private static List<Boundary.Target> targets(Scope scope) {
    List<Boundary.Target> found = new ArrayList<>();
    boolean covered = false;
    for (Boundary around : scope.boundaries()) {
      if (around instanceof Boundary.Yielding || around instanceof Boundary.Capturing) {
        break;
      }
      if (around instanceof Boundary.Target target) {
        if (target.label != null || target.bare && !covered) {
          found.add(target);
        }
        covered |= target.bare;
      }
    }
    return found;
  }

  private Written jumpTo(Boundary.Target target, Scope scope) {
    boolean again = target.loop && choices.chance(45);
    boolean bare = isInnermost(target, scope, again);
    if (!bare && target.label == null) {
      return new Written(Node.fixed(), true);
    }
    if (reaches(target, scope)) {
      target.broken |= !again;
      target.continued |= again;
    }
    String label = target.label != null && (!bare || choices.chance(60)) ? " " + target.label : "";
    return end(
        Node.statement(
            Node.oracle(resumed(scope, target)), (again ? "continue" : "break") + label + ";\n"));
  }

  /** Whether the jump finds its target without a label. */
  private static boolean isInnermost(Boundary.Target target, Scope scope, boolean again) {
    for (Boundary around : scope.boundaries()) {
      if (around instanceof Boundary.Target other && other.bare && (!again || other.loop)) {
        return other == target;
      }
    }
    return false;
  }

  /** Whether no {@code finally} on the way ends the jump. */
  private static boolean reaches(Boundary.Target target, Scope scope) {
    for (Boundary around : scope.boundaries()) {
      if (around == target) {
        return true;
      }
      if (around instanceof Boundary.Guarded guarded && !guarded.passesJumps) {
        return false;
      }
    }
    return true;
  }

  /** In the oracle, a jump that leaves a {@code finally} goes on with a cancellation instead. */
  private static String resumed(Scope scope, Boundary.Target target) {
    StringBuilder text = new StringBuilder();
    for (Boundary around : scope.boundaries()) {
      if (around == target || around instanceof Boundary.Yielding) {
        break;
      }
      if (around instanceof Boundary.Closing closing) {
        closing.jumps = true;
        text.append("Plain.resumeUnwinding(").append(closing.pending).append(");\n");
      }
    }
    return text.toString();
  }
}
