package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * A fuzzed program: a class with an async method {@code run()} and others that it calls.
 *
 * @param name the class of the subject and its oracle
 * @param text the source of that class
 * @param cancelText the source of the oracle of cancellations, empty if there is none: a plain
 *     class whose jumps out of {@code finally} are not made while it is cancelled, and whose
 *     clean-up starts nothing then
 * @param choices what made it
 */
record Program(String name, String text, String cancelText, List<Integer> choices) {
  private static final String HEADER =
      """
      package fuzzed;

      import static io.asynctrait.runtime.Async.await;
      import static io.asynctrait.runtime.Async.ready;

      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.annotations.Recycle;
      import io.asynctrait.processor.fuzz.Fuzzed;
      import io.asynctrait.processor.fuzz.World;
      import io.asynctrait.runtime.DynamicFuture;

      """;

  /** The class of the oracle of cancellations. */
  String cancelName() {
    return name + "Cancelled";
  }

  static Program generate(String name, Choices choices) {
    boolean cancellable = choices.chance(60);
    List<Expressions.Signature> callees = new ArrayList<>();
    StringBuilder methods = new StringBuilder();
    int helpers = choices.below(3);
    for (int i = 0; i < helpers; i++) {
      Expressions.Signature signature =
          new Expressions.Signature(
              "m" + i,
              choices.oneOf(List.of(Kind.INT, Kind.STRING, Kind.BOOLEAN, Kind.LONG, Kind.OBJECT)),
              List.of(choices.oneOf(Kind.ALL), choices.oneOf(Kind.ALL))
                  .subList(0, choices.below(3)),
              false);
      methods.append(method(signature, choices, callees, cancellable, 3));
      callees.add(signature);
    }
    Kind result =
        choices.oneOf(
            List.of(Kind.INT, Kind.STRING, Kind.LONG, Kind.BOOLEAN, Kind.DOUBLE, Kind.CHAR));
    Expressions.Signature run = new Expressions.Signature("run", result, List.of(), false);
    methods.append(method(run, choices, callees, cancellable, 7));
    String subject =
        source("@AsyncTrait\npublic class " + name, name, methods.toString())
            .replace(Statements.UNLESS_CANCELLING, "")
            .replace(Expressions.MAY_START, "")
            .replace(Expressions.MAY_START_END, "");
    String cancelled = name + "Cancelled";
    String oracle =
        source("public class " + cancelled, cancelled, methods.toString().replace("@Recycle ", ""))
            .replace(Statements.UNLESS_CANCELLING, " && !w.cancelling()")
            .replace(Expressions.MAY_START, "w.mayStart() ? ")
            .replace(Expressions.MAY_START_END, " : null");
    return new Program(name, subject, cancellable ? oracle : "", choices.made());
  }

  private static String source(String declaration, String constructor, String methods) {
    return HEADER
        + declaration
        + " extends Fuzzed {\n  public "
        + constructor
        + "(World w) {\n    super(w);\n  }\n\n"
        + methods
        + "}\n";
  }

  private static String method(
      Expressions.Signature signature,
      Choices choices,
      List<Expressions.Signature> callees,
      boolean cancellable,
      int budget) {
    Scope scope = new Scope();
    List<String> parameters = new ArrayList<>();
    int number = 0;
    for (Kind parameter : signature.parameters()) {
      String name = "p" + number++;
      parameters.add(parameter.written + " " + name);
      scope.declare(new Scope.Local(name, parameter, choices.chance(50)));
    }
    boolean recycled = choices.chance(50);
    String body =
        new Statements(
                choices, scope, List.copyOf(callees), signature.result(), cancellable, budget)
            .body();
    return "  "
        + (recycled ? "@Recycle " : "")
        + "public DynamicFuture<"
        + signature.result().boxed
        + "> "
        + signature.name()
        + "("
        + String.join(", ", parameters)
        + ") {\n"
        + body
        + "  }\n\n";
  }
}
