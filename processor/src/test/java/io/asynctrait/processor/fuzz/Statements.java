package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Writes random statements. */
final class Statements {
  /**
   * Becomes a condition in the plain body that is cancelled: its jumps out of finally are not made.
   */
  static final String UNLESS_CANCELLING = "/*unless-cancelling*/";

  private final Choices choices;
  private final Scope scope;
  private final Expressions expressions;
  private final List<Expressions.Signature> callees;
  private final Kind result;
  private final boolean cancellable;
  private final StringBuilder out = new StringBuilder();
  private int indent = 2;
  private int budget;

  Statements(
      Choices choices,
      Scope scope,
      List<Expressions.Signature> callees,
      Kind result,
      boolean cancellable,
      int budget) {
    this.choices = choices;
    this.scope = scope;
    this.callees = callees;
    this.result = result;
    this.cancellable = cancellable;
    this.budget = budget;
    this.expressions = new Expressions(choices, scope, callees);
    expressions.nest(this);
  }

  /** Writes a method body, without its braces. */
  String body() {
    block(5, 3);
    line("return ready(" + expressions.write(result, 2) + ");");
    return out.toString();
  }

  private void line(String text) {
    out.append("  ".repeat(indent)).append(text).append('\n');
  }

  private void open(String text) {
    line(text);
    indent++;
  }

  private void close(String text) {
    indent--;
    line(text);
  }

  /** Some statements, in a scope of their own. */
  private void block(int most, int depth) {
    int mark = scope.mark();
    int count = 1 + choices.below(most);
    for (int i = 0; i < count && budget > 0; i++) {
      statement(depth);
    }
    scope.release(mark);
  }

  private String expression(Kind kind) {
    return expressions.write(kind, 1 + choices.below(2));
  }

  private String condition() {
    return expression(Kind.BOOLEAN);
  }

  private void statement(int depth) {
    budget--;
    int kind = choices.below(depth > 0 ? 26 : 8);
    switch (kind) {
      case 0, 1 -> line("w.log(" + expression(choices.oneOf(Kind.ALL.subList(0, 12))) + ");");
      case 2, 3 -> declaration();
      case 4 -> assignment();
      case 5 ->
          line(
              "w.log("
                  + expressions.write(
                      choices.oneOf(List.of(Kind.INT, Kind.STRING, Kind.BOOLEAN)), 3)
                  + ");");
      case 6 -> jump();
      case 7 -> lambda();
      case 8, 9, 10 -> branch(depth);
      case 11, 12, 13 -> loop(depth);
      case 14, 15, 16, 17 -> attempt(depth);
      case 18, 19 -> switchStatement(depth);
      case 20 -> labeled(depth);
      case 21 -> resources(depth);
      case 22 -> flowScoped();
      case 23 -> lateDeclaration(depth);
      case 24 -> synchronizedBlock();
      default -> {
        open("{");
        block(3, depth - 1);
        close("}");
      }
    }
  }

  private void declaration() {
    Kind kind = choices.oneOf(Kind.ALL);
    boolean constant = choices.chance(40);
    String value = expression(kind);
    String name = scope.fresh("v");
    line(
        (constant && choices.chance(50) ? "final " : "")
            + kind.written
            + " "
            + name
            + " = "
            + value
            + ";");
    scope.declare(new Scope.Local(name, kind, constant));
  }

  private void assignment() {
    List<Scope.Local> targets = scope.assignable();
    switch (choices.below(5)) {
      case 0 -> line("fi " + expressions.compound() + " " + expression(Kind.INT) + ";");
      case 1 ->
          line(
              "fa["
                  + expressions.index(2)
                  + "] "
                  + choices.oneOf(List.of("=", "+=", "-="))
                  + " "
                  + expression(Kind.INT)
                  + ";");
      case 2 -> line("fs = " + expression(Kind.STRING) + ";");
      default -> {
        if (targets.isEmpty()) {
          line("fb = " + expression(Kind.INTEGER) + ";");
          return;
        }
        Scope.Local target = choices.oneOf(targets);
        if (target.kind().isIntegral() && choices.chance(50)) {
          String operand = expression(Kind.INT);
          line(
              choices.chance(40)
                  ? target.name() + choices.oneOf(List.of("++;", "--;"))
                  : target.name() + " " + expressions.compound() + " " + operand + ";");
        } else if (target.kind() == Kind.INTEGER && choices.chance(50)) {
          line(target.name() + " += " + expression(Kind.INT) + ";");
        } else {
          line(target.name() + " = " + expression(target.kind()) + ";");
        }
      }
    }
  }

  /** A conditional jump, return or throw. */
  private void jump() {
    String unless = scope.finallyDepth > 0 ? UNLESS_CANCELLING : "";
    List<String> jumps = new ArrayList<>(scope.jumps());
    if (scope.expressionSwitchDepth == 0 && scope.lambdaDepth == 0) {
      jumps.add("return");
      if (scope.tryDepth == 0 && callees.stream().anyMatch(c -> c.result() == result)) {
        jumps.add("tail");
      }
    }
    if (scope.finallyDepth == 0) {
      jumps.add("throw");
    }
    if (jumps.isEmpty()) {
      line("w.log(" + expression(Kind.INT) + ");");
      return;
    }
    String condition = condition();
    String jump = choices.oneOf(jumps);
    String statement =
        switch (jump) {
          case "return" -> "return ready(" + expression(result) + ");";
          case "tail" ->
              "return "
                  + expressions.call(
                      choices.oneOf(callees.stream().filter(c -> c.result() == result).toList()), 2)
                  + ";";
          case "throw" -> "throw new World.Failure(" + expression(Kind.STRING) + ");";
          default -> jump;
        };
    String then = choices.chance(30) ? "{ w.log(\"jump\"); " + statement + " }" : statement;
    line("if ((" + condition + ")" + (jump.equals("throw") ? "" : unless) + ") " + then);
  }

  private void lambda() {
    String name = scope.fresh("f");
    scope.lambdaDepth++;
    String value = expression(Kind.INT);
    scope.lambdaDepth--;
    if (choices.chance(30)) {
      line("java.util.function.IntSupplier " + name + " = new java.util.function.IntSupplier() {");
      line("  @Override public int getAsInt() { return " + value + "; }");
      line("};");
    } else {
      line("java.util.function.IntSupplier " + name + " = () -> " + value + ";");
    }
    line("w.log(" + expression(Kind.INT) + " + " + name + ".getAsInt());");
  }

  private void branch(int depth) {
    open("if (" + condition() + ") {");
    block(3, depth - 1);
    if (choices.chance(30)) {
      close("} else if (" + condition() + ") {");
      indent++;
      block(2, depth - 1);
    }
    if (choices.chance(50)) {
      close("} else {");
      indent++;
      block(3, depth - 1);
    }
    close("}");
  }

  private void loop(int depth) {
    int mark = scope.mark();
    String label = choices.chance(30) ? scope.fresh("loop") : null;
    if (label != null) {
      line(label + ":");
    }
    scope.push(new Scope.Target(label, true, false, scope.finallyDepth));
    switch (choices.below(6)) {
      case 0 -> {
        String i = scope.fresh("i");
        String bound = expressions.write(Kind.INT, 1);
        scope.declare(new Scope.Local(i, Kind.INT, false));
        String update =
            choices.chance(70)
                ? i + "++"
                : i + " += 1 + (" + expressions.write(Kind.INT, 2) + " & 1)";
        open(
            "for (int "
                + i
                + " = 0; w.fuel() && "
                + i
                + " < ("
                + bound
                + " & 3); "
                + update
                + ") {");
        block(3, depth - 1);
        close("}");
      }
      case 1 -> {
        open("while (w.fuel() && " + condition() + ") {");
        block(3, depth - 1);
        close("}");
      }
      case 2 -> {
        open("do {");
        block(3, depth - 1);
        close("} while (" + condition() + " && w.fuel());");
      }
      case 3 -> {
        String e = scope.fresh("e");
        String array = expression(Kind.INTS);
        scope.declare(new Scope.Local(e, Kind.INT, choices.chance(50)));
        open("for (int " + e + " : " + array + ") {");
        line("if (!w.fuel()) break;");
        block(3, depth - 1);
        close("}");
      }
      case 4 -> {
        String e = scope.fresh("e");
        String a = expression(Kind.STRING);
        String b = expression(Kind.STRING);
        scope.declare(new Scope.Local(e, Kind.STRING, choices.chance(50)));
        open("for (String " + e + " : java.util.Arrays.asList(" + a + ", " + b + ")) {");
        line("if (!w.fuel()) break;");
        block(3, depth - 1);
        close("}");
      }
      default -> {
        open("while (true) {");
        line("if (!w.fuel() || " + condition() + ") break;");
        block(3, depth - 1);
        close("}");
      }
    }
    scope.pop();
    scope.release(mark);
  }

  private void attempt(int depth) {
    int catches = choices.below(3);
    boolean cleanUp = catches == 0 || choices.chance(60);
    open("try {");
    scope.tryDepth++;
    block(4, depth - 1);
    for (int i = 0; i < catches; i++) {
      int mark = scope.mark();
      String e = scope.fresh("x");
      close("} catch (" + caught(i, catches) + " " + e + ") {");
      indent++;
      line("w.log(\"caught \" + " + e + ".getClass().getSimpleName());");
      block(3, depth - 1);
      if (choices.chance(20)) {
        line("if (" + condition() + ") throw " + e + ";");
      }
      scope.release(mark);
    }
    if (cleanUp) {
      close("} finally {");
      indent++;
      scope.finallyDepth++;
      block(3, depth - 1);
      scope.finallyDepth--;
    }
    scope.tryDepth--;
    close("}");
  }

  /** A cancelled body must not catch its own unwinding, so cancellable programs catch less. */
  private String caught(int index, int count) {
    boolean last = index == count - 1;
    if (last && !cancellable && choices.chance(40)) {
      return choices.oneOf(List.of("RuntimeException", "Exception"));
    }
    if (index == 0) {
      return choices.oneOf(
          List.of("World.Failure", "World.Failure | ArithmeticException", "NullPointerException"));
    }
    return choices.oneOf(
        List.of("IndexOutOfBoundsException", "ClassCastException", "NegativeArraySizeException"));
  }

  private void labeled(int depth) {
    String label = scope.fresh("block");
    open(label + ": {");
    scope.push(new Scope.Target(label, false, false, scope.finallyDepth));
    block(4, depth - 1);
    scope.pop();
    close("}");
  }

  private void resources(int depth) {
    int mark = scope.mark();
    String r = scope.fresh("r");
    boolean fails = !cancellable && choices.chance(30);
    String first =
        choices.chance(40)
            ? awaited("w.openLater(" + choices.below(9) + ")")
            : "w.open(" + expressions.write(Kind.INT, 1) + ", " + fails + ")";
    String second = scope.fresh("r");
    boolean two = choices.chance(40);
    open(
        "try (World.Resource "
            + r
            + " = "
            + first
            + (two
                ? "; World.Resource " + second + " = w.open(" + r + ".number() + 10, false)"
                : "")
            + ") {");
    scope.tryDepth++;
    line("w.log(" + r + ".number());");
    block(3, depth - 1);
    if (choices.chance(40)) {
      close("} catch (World.Failure " + scope.fresh("x") + ") {");
      indent++;
      block(2, depth - 1);
    }
    if (choices.chance(30)) {
      close("} finally {");
      indent++;
      scope.finallyDepth++;
      block(2, depth - 1);
      scope.finallyDepth--;
    }
    scope.tryDepth--;
    scope.release(mark);
    close("}");
  }

  private String awaited(String future) {
    return scope.finallyDepth > 0
        ? "await(" + Expressions.MAY_START + future + Expressions.MAY_START_END + ")"
        : "await(" + future + ")";
  }

  /** A pattern variable that is in scope behind its statement. */
  private void flowScoped() {
    if (scope.expressionSwitchDepth > 0 || scope.finallyDepth > 0) {
      line("w.log(" + expression(Kind.OBJECT) + ");");
      return;
    }
    String name = scope.fresh("b");
    String tested = expression(Kind.OBJECT);
    line(
        "if (!(("
            + tested
            + ") instanceof Integer "
            + name
            + ")) throw new World.Failure(\"no integer\");");
    scope.declare(new Scope.Local(name, Kind.INTEGER, choices.chance(60)));
    line("w.log(" + name + " + " + expression(Kind.INT) + ");");
  }

  private void lateDeclaration(int depth) {
    Kind kind = choices.oneOf(List.of(Kind.INT, Kind.STRING, Kind.LONG, Kind.INTEGER));
    String name = scope.fresh("v");
    line((choices.chance(40) ? "final " : "") + kind.written + " " + name + ";");
    String condition = condition();
    String first = expression(kind);
    String second = expression(kind);
    open("if (" + condition + ") {");
    line(name + " = " + first + ";");
    close("} else {");
    indent++;
    block(2, depth - 1);
    line(name + " = " + second + ";");
    close("}");
    scope.declare(new Scope.Local(name, kind, true));
    line("w.log(" + name + ");");
  }

  private void synchronizedBlock() {
    boolean outer = scope.noAwait;
    scope.noAwait = true;
    open("synchronized (this) {");
    line("w.log(" + expression(Kind.INT) + ");");
    assignment();
    close("}");
    scope.noAwait = outer;
  }

  private void switchStatement(int depth) {
    boolean rules = choices.chance(50);
    Selector selector = selector();
    scope.push(new Scope.Target(null, false, true, scope.finallyDepth));
    open("switch (" + selector.expression + ") {");
    int count = 1 + choices.below(3);
    int otherwise = choices.chance(70) ? choices.below(count + 1) : -1;
    for (int i = 0; i <= count; i++) {
      if (i == otherwise) {
        group(rules ? "default ->" : "default:", rules, depth);
      }
      if (i < count) {
        String label = "case " + selector.labels.get(i);
        group(rules ? label + " ->" : label + ":", rules, depth);
      }
    }
    close("}");
    scope.pop();
  }

  private void group(String label, boolean rule, int depth) {
    int mark = scope.mark();
    open(label + " {");
    block(3, depth - 1);
    if (!rule && choices.chance(60)) {
      line("break;");
    }
    close("}");
    scope.release(mark);
  }

  private record Selector(String expression, List<String> labels) {}

  private Selector selector() {
    return switch (choices.below(4)) {
      case 1 ->
          new Selector(
              "(\"\" + " + expression(Kind.STRING) + ")", List.of("\"s1\"", "\"s2\"", "\"null\""));
      case 2 ->
          new Selector(
              "World.Colour.values()[(" + expression(Kind.INT) + ") & 1]",
              List.of("GREEN", "RED", "BLUE"));
      case 3 -> new Selector("(" + expression(Kind.INTEGER) + ")", List.of("1, 2", "3", "0"));
      default -> new Selector("(" + expression(Kind.INT) + ") & 3", List.of("1", "0, 3", "2"));
    };
  }

  /** A switch expression, with values or blocks. */
  String switchExpression(Kind kind, int depth) {
    Selector selector = selector();
    StringBuilder text = new StringBuilder("(switch (" + selector.expression + ") { ");
    int count = 1 + choices.below(2);
    for (int i = 0; i < count; i++) {
      text.append("case ").append(selector.labels.get(i)).append(" -> ");
      text.append(arm(kind, depth)).append(' ');
    }
    text.append("default -> ").append(arm(kind, depth)).append(" })");
    return text.toString();
  }

  private String arm(Kind kind, int depth) {
    if (choices.chance(65)) {
      return "(" + expressions.write(kind, depth - 1) + ");";
    }
    scope.expressionSwitchDepth++;
    int mark = scope.mark();
    String local = scope.fresh("y");
    String value = expressions.write(Kind.INT, depth - 1);
    scope.declare(new Scope.Local(local, Kind.INT, false));
    String early =
        choices.chance(40)
            ? "if ("
                + expressions.write(Kind.BOOLEAN, depth - 1)
                + ") { "
                + yielded(kind, depth)
                + " } "
            : "";
    String last = yielded(kind, depth);
    scope.release(mark);
    scope.expressionSwitchDepth--;
    return "{ int " + local + " = " + value + "; w.log(" + local + "); " + early + last + " }";
  }

  /** javac takes {@code yield (}, with a comma further on, for a call. */
  private String yielded(Kind kind, int depth) {
    String value = expressions.write(kind, depth - 1);
    if (!value.startsWith("(")) {
      return "yield " + value + ";";
    }
    String name = scope.fresh("z");
    return kind.written + " " + name + " = " + value + "; yield " + name + ";";
  }
}
