package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can be named at one place of a program. */
final class Scope {
  private final Scope parent;
  private final Routine routine;
  private final Boundary boundary;
  private final boolean awaits;
  private final List<Variable> own = new ArrayList<>();

  private Scope(Scope parent, Routine routine, Boundary boundary, boolean awaits) {
    this.parent = parent;
    this.routine = routine;
    this.boundary = boundary;
    this.awaits = awaits;
  }

  static Scope of(Routine routine) {
    return new Scope(null, routine, null, true);
  }

  Scope inner() {
    return new Scope(this, routine, null, awaits);
  }

  Scope inside(Boundary around) {
    boolean captures = around instanceof Boundary.Capturing;
    return new Scope(this, routine, around, awaits && !captures);
  }

  /** The same place, where no await can stand. */
  Scope withoutAwaits() {
    return new Scope(this, routine, null, false);
  }

  Scope parent() {
    return parent;
  }

  Boundary boundary() {
    return boundary;
  }

  Routine routine() {
    return routine;
  }

  boolean awaits() {
    return awaits;
  }

  Variable declare(Type type, boolean stable) {
    Variable variable = new Variable("v" + named(), type, stable);
    own.add(variable);
    return variable;
  }

  Variable declare(String name, Type type) {
    return declare(name, type, true);
  }

  Variable declare(String name, Type type, boolean stable) {
    Variable variable = new Variable(name, type, stable);
    own.add(variable);
    return variable;
  }

  /** One that cannot be used before it is shown, such as in its own initializer. */
  Variable declareHidden(Type type, boolean stable) {
    Variable variable = declare(type, stable);
    variable.hide();
    return variable;
  }

  /** A name that is free here, for something that is no variable of a {@link Type}. */
  String name(String prefix) {
    Variable taken = declare(Type.VOID, true);
    taken.hide();
    return prefix + taken.name().substring(1);
  }

  /** What was declared here is not used any more. */
  void hideAll() {
    own.forEach(Variable::hide);
  }

  private int named() {
    return own.size() + (parent == null ? 0 : parent.named());
  }

  /** The variables that can be read and fit. */
  List<Variable> variables(Predicate<Variable> condition) {
    List<Variable> found = new ArrayList<>();
    boolean captured = false;
    for (Scope scope = this; scope != null; scope = scope.parent) {
      for (Variable variable : scope.own) {
        if (!variable.isHidden()
            && (variable.isStable() || !captured)
            && condition.test(variable)) {
          found.add(variable);
        }
      }
      captured |= scope.boundary instanceof Boundary.Capturing;
    }
    return found;
  }

  /** The boundaries from the inside out. */
  List<Boundary> boundaries() {
    List<Boundary> found = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.parent) {
      if (scope.boundary != null) {
        found.add(scope.boundary);
      }
    }
    return found;
  }

  /** The program's object, seen from here. */
  String self() {
    String self = routine.owner().self();
    boolean hidden =
        boundaries().stream()
            .anyMatch(b -> b instanceof Boundary.Capturing capturing && capturing.ownThis());
    return hidden && self.equals("this")
        ? Printer.NAME + (routine.owner() == Routine.Owner.BASE ? "Base.this" : ".this")
        : self;
  }

  boolean canReturn() {
    return boundaries().stream()
        .noneMatch(b -> b instanceof Boundary.Yielding || b instanceof Boundary.Capturing);
  }

  /** Whether a checked exception may be thrown here. */
  boolean canThrowChecked() {
    return routine.checked()
        && boundaries().stream().noneMatch(Boundary.Capturing.class::isInstance);
  }

  /** Tells the {@code try}s around that a checked exception may be thrown here. */
  void throwChecked() {
    for (Boundary around : boundaries()) {
      if (around instanceof Boundary.Guarded guarded) {
        guarded.checked = true;
        if (guarded.catchesAll || !guarded.passesJumps) {
          return;
        }
      }
    }
  }
}
