package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes one program; holds what its parts share. */
final class ProgramWriter {
  private static final int SHORT = 5;
  private static final int LONG = 16;
  private static final int CALLS = 4;

  private final Choices choices;
  private final Set<Feature> features;
  private final List<Routine> routines;
  private final boolean based;
  private final Expressions expressions;
  private final Futures futures;
  private final Switches switches;
  private final Patterns patterns;
  private final LocalTypes localTypes;
  private final Statements statements;

  private int room;
  private int calls;
  private int failures;
  private int patternVariables;
  private boolean usesResources;

  ProgramWriter(long seed, Set<Feature> features) {
    this.choices = new Choices(seed);
    this.features = features;
    Signatures signatures = new Signatures(choices, features.contains(Feature.HIERARCHY));
    this.routines = signatures.routines();
    this.based = signatures.hasBase();
    this.futures = new Futures(this);
    this.expressions = new Expressions(this);
    this.switches = new Switches(this);
    this.patterns = new Patterns(this);
    this.localTypes = new LocalTypes(this);
    this.statements = new Statements(this);
  }

  Program write() {
    List<Node> methods = new ArrayList<>();
    for (Routine routine : routines) {
      methods.add(new MethodWriter(this, routine).write());
    }
    boolean recursive = routines.stream().anyMatch(Routine::recursive);
    return new Program(new ClassWriter(routines, methods, based, usesResources).write(), recursive);
  }

  void beginBody() {
    // Most bodies are short: many programs find more than long ones.
    room = choices.chance(20) ? choices.between(SHORT, LONG) : choices.between(1, SHORT);
    calls = CALLS;
  }

  Choices choices() {
    return choices;
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  List<Routine> routines() {
    return routines;
  }

  int indexOf(Routine routine) {
    return routines.indexOf(routine);
  }

  Expressions expressions() {
    return expressions;
  }

  Futures futures() {
    return futures;
  }

  Switches switches() {
    return switches;
  }

  Patterns patterns() {
    return patterns;
  }

  LocalTypes localTypes() {
    return localTypes;
  }

  Statements statements() {
    return statements;
  }

  /** Whether the body may have another statement; takes the room for it. */
  boolean hasRoom() {
    return room-- > 0;
  }

  /** Whether the body may have another call of a method of the program. */
  boolean mayCall() {
    return calls-- > 0;
  }

  void useResources() {
    usesResources = true;
  }

  /** A name that no other variable has: pattern variables are in scope in the oddest places. */
  String patternName() {
    return "q" + patternVariables++;
  }

  /** A new exception, with a message of its own. */
  String newFailure() {
    String type =
        choices.oneOf(
            "IllegalStateException",
            "IllegalArgumentException",
            "ArithmeticException",
            "IndexOutOfBoundsException",
            "AssertionError");
    return "new " + type + "(\"x" + failures++ + "\")";
  }
}
