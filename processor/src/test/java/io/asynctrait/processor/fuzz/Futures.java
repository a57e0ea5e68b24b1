package io.asynctrait.processor.fuzz;

import static io.asynctrait.processor.fuzz.Node.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes futures, that is calls of async methods and leaves, and the awaits of them. */
final class Futures {
  private final ProgramWriter writer;
  private final Choices choices;

  Futures(ProgramWriter writer) {
    this.writer = writer;
    this.choices = writer.choices();
  }

  Node await(Type type, Scope scope, int depth) {
    Node future = future(type.boxed(), scope, depth);
    return Node.primary(type, "await(", future, ")").inferred();
  }

  /** A future of {@code result}, which is no primitive. */
  Node future(Type result, Scope scope, int depth) {
    Menu<Node> menu = new Menu<>();
    menu.add(8, () -> leaf(result, scope, depth));
    menu.add(
        1,
        () ->
            Node.future(
                result,
                "Async.<" + result.javaName() + ">ready(",
                value(result, scope, depth),
                ")"));
    menu.addIf(choices.chance(30), 1, () -> failing(result, scope));
    List<Routine> routines = callable(result, scope);
    if (!routines.isEmpty() && writer.mayCall()) {
      menu.add(10, () -> call(choices.oneOf(routines), result, scope, depth));
    }
    return menu.pick(choices);
  }

  private Node value(Type type, Scope scope, int depth) {
    return writer.expressions().of(type, scope, depth - 1);
  }

  private Node leaf(Type result, Scope scope, int depth) {
    String source = scope.routine().owner().receiver() + choices.oneOf("p", "leaf");
    if (result == Type.VOID) {
      return Node.future(result, source + ".nothing()");
    }
    if (result == Type.BOXED_INT && choices.chance(4)) {
      return Node.future(result, source + ".nullInt()");
    }
    if (result == Type.BOXED_INT && scope.canThrowChecked() && choices.chance(10)) {
      scope.throwChecked();
      return Node.future(
          result,
          scope.routine().owner().receiver() + "leaf.io(",
          writer.expressions().of(Type.INT, scope, depth - 1),
          ")");
    }
    if (result.probe().isEmpty() || choices.chance(10)) {
      return Node.future(
          result, source + ".<" + result.javaName() + ">of(", value(result, scope, depth), ")");
    }
    // Not null: it would be unboxed for the call.
    return Node.future(
        result,
        source + "." + result.probe() + "(",
        writer.expressions().of(result.unboxed(), scope, depth - 1),
        ")");
  }

  private Node failing(Type result, Scope scope) {
    String source = scope.routine().owner().receiver() + choices.oneOf("p", "leaf");
    return Node.future(
        result, source + ".<" + result.javaName() + ">fails(" + writer.newFailure() + ")");
  }

  /** The methods that can be called here and answer {@code result}. */
  private List<Routine> callable(Type result, Scope scope) {
    int index = writer.indexOf(scope.routine());
    return writer.routines().stream()
        .skip(index + 1L)
        .filter(routine -> routine.result() == result || routine.generic() && isReference(result))
        .filter(routine -> !routine.checked() || scope.canThrowChecked())
        .filter(routine -> isVisible(routine, scope))
        .toList();
  }

  private static boolean isReference(Type result) {
    return result != Type.VOID;
  }

  /** The base class knows its own methods only. */
  private static boolean isVisible(Routine routine, Scope scope) {
    return scope.routine().owner() != Routine.Owner.BASE || routine.owner() == Routine.Owner.BASE;
  }

  private Node call(Routine routine, Type result, Scope scope, int depth) {
    if (routine.checked()) {
      scope.throwChecked();
    }
    List<Object> parts = new ArrayList<>();
    String receiver = receiver(routine, scope);
    boolean explicit = routine.generic() && !receiver.isEmpty();
    parts.add(receiver + (explicit ? "<" + result.javaName() + ">" : ""));
    parts.add(routine.name() + "(");
    parts.addAll(arguments(routine, result, scope, depth));
    parts.add(")");
    return Node.future(routine.generic() ? result : routine.result(), parts.toArray());
  }

  private List<Object> arguments(Routine routine, Type result, Scope scope, int depth) {
    List<Object> parts = new ArrayList<>();
    if (routine.owner().isStatic()) {
      parts.add(scope.self());
    }
    if (routine.recursive()) {
      parts.add(separator(parts) + choices.below(3));
    }
    if (routine.generic()) {
      parts.add(separator(parts));
      parts.add(writer.expressions().of(result, scope, depth - 1));
    }
    for (Type type : routine.parameters()) {
      parts.add(separator(parts));
      parts.add(writer.expressions().of(type, scope, depth - 1));
    }
    if (routine.varargs()) {
      IntStream.range(0, choices.below(3))
          .forEach(
              i -> {
                parts.add(separator(parts));
                parts.add(writer.expressions().of(Type.INT, scope, depth - 1));
              });
    }
    return parts;
  }

  private static String separator(List<Object> parts) {
    return parts.isEmpty() ? "" : ", ";
  }

  /** The call of itself with a smaller count, of a method that has one. */
  Node recursion(Scope scope, int depth) {
    Routine routine = scope.routine();
    List<Object> parts = new ArrayList<>();
    String receiver = routine.owner() == Routine.Owner.TRAIT_STATIC ? Printer.NAME + "Trait." : "";
    parts.add(receiver + routine.name() + "(");
    List<Object> arguments = new ArrayList<>();
    if (routine.owner().isStatic()) {
      arguments.add("self");
    }
    arguments.add(separator(arguments) + "count - 1");
    for (Type type : routine.parameters()) {
      arguments.add(", ");
      arguments.add(writer.expressions().of(type, scope, depth - 1));
    }
    parts.addAll(arguments);
    parts.add(")");
    if (routine.checked()) {
      scope.throwChecked();
    }
    return Node.future(routine.result(), parts.toArray());
  }

  private String receiver(Routine routine, Scope scope) {
    Routine caller = scope.routine();
    boolean own = caller.owner() == Routine.Owner.MAIN;
    return switch (routine.owner()) {
      case STATIC -> own && choices.chance(50) ? "" : Printer.NAME + ".";
      case TRAIT_STATIC -> Printer.NAME + "Trait.";
      case TRAIT ->
          own && (choices.chance(30) || isOverride(routine, caller))
              ? Printer.NAME + "Trait.super."
              : caller.owner().receiver();
      case BASE ->
          own && (choices.chance(40) || isOverride(routine, caller))
              ? "super."
              : caller.owner().receiver();
      case MAIN -> own && choices.chance(15) ? "this." : caller.owner().receiver();
    };
  }

  private static boolean isOverride(Routine routine, Routine caller) {
    return caller.overrides() && caller.name().equals(routine.name());
  }

  /** A future that a method can return: of the boxed type and of no wider one. */
  Node returned(Scope scope, int depth) {
    Type result = scope.routine().result();
    if (scope.routine().generic()) {
      String me = scope.routine().owner().receiver();
      return Node.fixed(
          choices.oneOf(
              "ready(value)", me + "leaf.of(value)", "ready(await(" + me + "p.of(value)))"));
    }
    Menu<Node> menu = new Menu<>();
    menu.add(5, () -> readied(result, scope, depth));
    menu.add(3, () -> future(result, scope, depth));
    menu.addIf(
        choices.chance(20), 1, () -> Node.future(result, "failed(" + writer.newFailure() + ")"));
    menu.addIf(
        choices.chance(30),
        2,
        () ->
            Node.future(
                result,
                operand(writer.expressions().condition(scope, depth - 1)),
                " ? ",
                future(result, scope, depth - 1),
                " : ",
                future(result, scope, depth - 1)));
    return menu.pick(choices);
  }

  private Node readied(Type result, Scope scope, int depth) {
    if (result == Type.VOID) {
      return Node.future(result, "ready()");
    }
    Node value = value(result, scope, depth);
    return Node.future(result, "ready(", value, ")");
  }
}
