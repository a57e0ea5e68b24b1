package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Writes random expressions of a given type. What is simpler comes first, for the shrinker. */
final class Expressions {
  /** Becomes a check in the plain body that is cancelled, and nothing in the subject. */
  static final String MAY_START = "/*may-start*/";

  static final String MAY_START_END = "/*may-start-end*/";

  private final Choices choices;
  private final Scope scope;
  private final List<Signature> callees;
  private Statements statements;

  /** An async method that can be called. */
  record Signature(String name, Kind result, List<Kind> parameters, boolean isStatic) {}

  Expressions(Choices choices, Scope scope, List<Signature> callees) {
    this.choices = choices;
    this.scope = scope;
    this.callees = callees;
  }

  /** Statements in switch expressions. */
  void nest(Statements nested) {
    this.statements = nested;
  }

  String write(Kind kind, int depth) {
    if (depth <= 0) {
      return leaf(kind);
    }
    if (mayAwait() && choices.chance(30)) {
      String awaited = await(kind, depth);
      if (awaited != null) {
        return awaited;
      }
    }
    int general = choices.below(10);
    if (general == 9) {
      return conditional(kind, depth);
    }
    if (general == 8 && scope.lambdaDepth == 0) {
      return choice(kind, depth);
    }
    if (general == 7) {
      return assignment(kind, depth);
    }
    return switch (kind) {
      case INT -> intOf(depth);
      case LONG -> longOf(depth);
      case DOUBLE -> doubleOf(depth);
      case BOOLEAN -> booleanOf(depth);
      case STRING -> stringOf(depth);
      case CHAR, BYTE, SHORT -> "(" + kind.written + ") (0 + " + write(Kind.INT, depth - 1) + ")";
      case FLOAT -> "(float) (0 + " + write(Kind.DOUBLE, depth - 1) + ")";
      case INTEGER -> boxed(depth);
      case BOXED_LONG -> "(Long) (" + write(Kind.LONG, depth - 1) + ")";
      case OBJECT -> object(depth);
      case INTS -> ints(depth);
    };
  }

  private boolean mayAwait() {
    return scope.lambdaDepth == 0 && !scope.noAwait;
  }

  private String leaf(Kind kind) {
    List<Scope.Local> locals = scope.locals(kind);
    if (!locals.isEmpty() && choices.chance(65)) {
      return choices.oneOf(locals).name();
    }
    return switch (kind) {
      case INT -> choices.chance(20) ? "fi" : String.valueOf(choices.below(7));
      case LONG -> choices.chance(20) ? "fl" : choices.below(7) + "L";
      case DOUBLE -> choices.below(7) + ".5";
      case FLOAT -> choices.below(7) + ".25f";
      case BOOLEAN -> choices.chance(50) ? "true" : "false";
      case CHAR -> "'" + (char) ('a' + choices.below(5)) + "'";
      case BYTE, SHORT -> "(" + kind.written + ") " + choices.below(120);
      case STRING ->
          switch (choices.below(6)) {
            case 0, 1, 2 -> "\"s" + choices.below(4) + "\"";
            case 3 -> "fs";
            case 4 -> "\"\"";
            default -> "(String) null";
          };
      case INTEGER ->
          switch (choices.below(8)) {
            case 6 -> "fb";
            case 7 -> "(Integer) null";
            default -> "(Integer) " + choices.below(200);
          };
      case BOXED_LONG -> "(Long) " + choices.below(200) + "L";
      case OBJECT ->
          switch (choices.below(4)) {
            case 1 -> "(Object) \"o" + choices.below(3) + "\"";
            case 2 -> "(Object) 'c'";
            case 3 -> "(Object) null";
            default -> "(Object) " + choices.below(9);
          };
      case INTS -> "new int[] {" + choices.below(5) + ", " + choices.below(5) + "}";
    };
  }

  /** In clean-up code the operands have no effects: a cancelled body does not evaluate them. */
  private String operand(Kind kind, int depth) {
    return scope.finallyDepth > 0 ? leaf(kind) : write(kind, depth);
  }

  private String await(Kind kind, int depth) {
    List<Signature> fitting = callees.stream().filter(callee -> callee.result() == kind).toList();
    String future;
    if (!fitting.isEmpty() && choices.chance(40)) {
      future = call(choices.oneOf(fitting), depth);
    } else {
      future =
          switch (kind) {
            case INT, INTEGER ->
                switch (choices.below(16)) {
                  case 15 -> "w.fails(" + operand(Kind.INT, depth - 1) + ")";
                  case 14 -> "w.nothing()";
                  case 13 -> "w.of(" + operand(Kind.INTEGER, depth - 1) + ")";
                  default -> "w.i(" + operand(Kind.INT, depth - 1) + ")";
                };
            case LONG, BOXED_LONG -> "w.l(" + operand(Kind.LONG, depth - 1) + ")";
            case DOUBLE -> "w.d(" + operand(Kind.DOUBLE, depth - 1) + ")";
            case BOOLEAN -> "w.z(" + operand(Kind.BOOLEAN, depth - 1) + ")";
            case STRING -> "w.s(" + operand(Kind.STRING, depth - 1) + ")";
            case CHAR -> "w.c(" + operand(Kind.CHAR, depth - 1) + ")";
            case OBJECT -> "w.of(" + operand(Kind.OBJECT, depth - 1) + ")";
            case INTS -> "w.of(" + operand(Kind.INTS, depth - 1) + ")";
            case BYTE, SHORT, FLOAT -> null;
          };
    }
    if (future == null) {
      return null;
    }
    return scope.finallyDepth > 0
        ? "await(" + MAY_START + future + MAY_START_END + ")"
        : "await(" + future + ")";
  }

  String call(Signature callee, int depth) {
    List<String> arguments = new ArrayList<>();
    for (Kind parameter : callee.parameters()) {
      arguments.add(operand(parameter, depth - 2));
    }
    return callee.name() + "(" + String.join(", ", arguments) + ")";
  }

  private String conditional(Kind kind, int depth) {
    return "("
        + write(Kind.BOOLEAN, depth - 1)
        + " ? "
        + write(kind, depth - 1)
        + " : "
        + write(kind, depth - 1)
        + ")";
  }

  private String assignment(Kind kind, int depth) {
    List<Scope.Local> targets = scope.assignable(kind);
    if (kind == Kind.INT && choices.chance(30)) {
      return choices.chance(50)
          ? "(fi = " + write(kind, depth - 1) + ")"
          : "(fa[" + index(depth - 1) + "] " + compound() + " " + write(kind, depth - 1) + ")";
    }
    if (targets.isEmpty()) {
      return leaf(kind);
    }
    String name = choices.oneOf(targets).name();
    if (kind == Kind.INT || kind == Kind.LONG || kind == Kind.CHAR || kind == Kind.BYTE) {
      switch (choices.below(4)) {
        case 1:
          return name + "++";
        case 2:
          return "--" + name;
        case 3:
          return "(" + name + " " + compound() + " " + write(Kind.INT, depth - 1) + ")";
        default:
          break;
      }
    }
    if (kind == Kind.STRING && choices.chance(50)) {
      return "(" + name + " += " + write(Kind.INT, depth - 1) + ")";
    }
    return "(" + name + " = " + write(kind, depth - 1) + ")";
  }

  String compound() {
    return choices.oneOf(List.of("+=", "-=", "*=", "^=", "|=", "&=", "<<=", ">>>="));
  }

  String index(int depth) {
    return choices.chance(10)
        ? write(Kind.INT, depth)
        : "(" + write(Kind.INT, depth) + ") & " + choices.oneOf(List.of("3", "1"));
  }

  private String choice(Kind kind, int depth) {
    return statements.switchExpression(kind, depth);
  }

  private String binary(Kind kind, int depth, List<String> operators) {
    return "("
        + write(kind, depth - 1)
        + " "
        + choices.oneOf(operators)
        + " "
        + write(kind, depth - 1)
        + ")";
  }

  private String intOf(int depth) {
    return switch (choices.below(14)) {
      case 0, 1 -> binary(Kind.INT, depth, List.of("+", "-", "*", "&", "|", "^"));
      case 2 -> "w.t(" + write(Kind.INT, depth - 1) + ")";
      case 3 -> "fa[" + index(depth - 1) + "]";
      case 4 -> binary(Kind.INT, depth, List.of("/", "%"));
      case 5 -> binary(Kind.INT, depth, List.of("<<", ">>", ">>>"));
      case 6 -> "(-" + leafOr(Kind.INT, depth) + ")";
      case 7 ->
          "(int) (0 + " + write(choices.oneOf(List.of(Kind.LONG, Kind.DOUBLE)), depth - 1) + ")";
      case 8 -> "(" + write(Kind.INTEGER, depth - 1) + ")";
      case 9 -> "(" + write(Kind.STRING, depth - 1) + ").length()";
      case 10 ->
          "w.sum("
              + write(Kind.INT, depth - 1)
              + (choices.chance(60) ? ", " + write(Kind.INT, depth - 1) : "")
              + (choices.chance(30) ? ", " + write(Kind.INT, depth - 1) : "")
              + ")";
      case 11 ->
          "("
              + write(choices.oneOf(List.of(Kind.CHAR, Kind.BYTE, Kind.SHORT)), depth - 1)
              + " + 1)";
      case 12 -> "(" + write(Kind.INTS, depth - 1) + ")[" + index(depth - 1) + "]";
      default -> "w.check(" + write(Kind.INT, depth - 1) + ")";
    };
  }

  private String leafOr(Kind kind, int depth) {
    return "(" + write(kind, depth - 1) + ")";
  }

  private String longOf(int depth) {
    return switch (choices.below(5)) {
      case 0 -> binary(Kind.LONG, depth, List.of("+", "-", "*", "&"));
      case 1 -> "w.t(" + write(Kind.LONG, depth - 1) + ")";
      case 2 -> "(" + write(Kind.INT, depth - 1) + " + " + write(Kind.LONG, depth - 1) + ")";
      case 3 -> "(" + write(Kind.BOXED_LONG, depth - 1) + ")";
      default -> "(" + write(Kind.LONG, depth - 1) + " << " + write(Kind.INT, depth - 1) + ")";
    };
  }

  private String doubleOf(int depth) {
    return switch (choices.below(3)) {
      case 0 -> binary(Kind.DOUBLE, depth, List.of("+", "-", "*", "/"));
      case 1 -> "w.t(" + write(Kind.DOUBLE, depth - 1) + ")";
      default -> "(" + write(Kind.INT, depth - 1) + " * " + write(Kind.DOUBLE, depth - 1) + ")";
    };
  }

  private String booleanOf(int depth) {
    return switch (choices.below(8)) {
      case 0 -> binary(Kind.INT, depth, List.of("<", "<=", "==", "!=", ">"));
      case 1, 2 -> binary(Kind.BOOLEAN, depth, List.of("&&", "||"));
      case 3 -> "(!" + leafOr(Kind.BOOLEAN, depth) + ")";
      case 4 -> "w.t(" + write(Kind.BOOLEAN, depth - 1) + ")";
      case 5 -> binary(Kind.BOOLEAN, depth, List.of("&", "|", "^"));
      case 6 -> binary(Kind.DOUBLE, depth, List.of("<", ">="));
      default -> pattern(depth);
    };
  }

  private String pattern(int depth) {
    String name = scope.fresh("b");
    String tested = write(Kind.OBJECT, depth - 1);
    int mark = scope.mark();
    scope.declare(new Scope.Local(name, Kind.INTEGER, choices.chance(50)));
    String used = write(Kind.BOOLEAN, depth - 1);
    scope.release(mark);
    return choices.chance(70)
        ? "((" + tested + ") instanceof Integer " + name + " && " + used + ")"
        : "(!((" + tested + ") instanceof Integer " + name + ") || " + used + ")";
  }

  private String stringOf(int depth) {
    return switch (choices.below(5)) {
      case 0, 1 ->
          "("
              + write(Kind.STRING, depth - 1)
              + " + "
              + write(choices.oneOf(Kind.ALL.subList(0, Kind.OBJECT.ordinal() + 1)), depth - 1)
              + ")";
      case 2 -> "w.t(" + write(Kind.STRING, depth - 1) + ")";
      case 3 ->
          switch (choices.below(3)) {
            case 0 -> "w.kind(0 + " + write(Kind.INT, depth - 1) + ")";
            case 1 -> "w.kind(0L + " + write(Kind.LONG, depth - 1) + ")";
            default -> "w.kind(" + leaf(Kind.INTEGER) + ")";
          };
      default -> "Integer.toString(" + write(Kind.INT, depth - 1) + ")";
    };
  }

  private String boxed(int depth) {
    return choices.chance(50)
        ? "(Integer) (" + write(Kind.INT, depth - 1) + ")"
        : "Integer.valueOf(" + write(Kind.INT, depth - 1) + ")";
  }

  private String object(int depth) {
    return "(Object) ("
        + write(choices.oneOf(List.of(Kind.INTEGER, Kind.STRING, Kind.BOXED_LONG)), depth - 1)
        + ")";
  }

  private String ints(int depth) {
    return switch (choices.below(3)) {
      case 0 ->
          "new int[] {" + write(Kind.INT, depth - 1) + ", " + write(Kind.INT, depth - 1) + "}";
      case 1 -> "new int[(" + write(Kind.INT, depth - 1) + ") & 3]";
      default -> "fa";
    };
  }
}
