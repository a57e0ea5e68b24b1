package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.fuzz.Routine.Owner;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which methods a program has. Each calls only those behind it, so that calls end; a method
 * that overrides another stands right before it.
 */
final class Signatures {
  private final Choices choices;
  private final boolean based;
  private final List<Routine> routines = new ArrayList<>();

  Signatures(Choices choices, boolean hierarchy) {
    this.choices = choices;
    this.based = hierarchy && choices.chance(20);
    boolean trait = hierarchy && choices.chance(20);
    routines.add(
        new Routine(
            "run",
            Owner.MAIN,
            result(),
            List.of(),
            choices.chance(50),
            false,
            false,
            false,
            false));
    add("m", Owner.MAIN, choices.below(3));
    add("s", Owner.STATIC, choices.chance(25) ? 1 : 0);
    if (trait) {
      add("u", Owner.TRAIT_STATIC, choices.chance(30) ? 1 : 0);
      addOverridden("d", Owner.TRAIT, choices.between(1, 2));
    }
    if (based) {
      addOverridden("b", Owner.BASE, choices.between(1, 2));
    }
  }

  List<Routine> routines() {
    return List.copyOf(routines);
  }

  boolean hasBase() {
    return based;
  }

  private void add(String prefix, Owner owner, int count) {
    for (int i = 0; i < count; i++) {
      routines.add(routine(prefix + i, owner));
    }
  }

  private void addOverridden(String prefix, Owner owner, int count) {
    for (int i = 0; i < count; i++) {
      Routine routine = routine(prefix + i, owner);
      // One that calls itself would call the other, which calls it with a count from the beginning.
      if (!routine.recursive() && choices.chance(50)) {
        routines.add(
            new Routine(
                routine.name(),
                Owner.MAIN,
                routine.result(),
                routine.parameters(),
                routine.checked(),
                routine.recursive(),
                routine.varargs(),
                routine.generic(),
                true));
      }
      routines.add(routine);
    }
  }

  private Routine routine(String name, Owner owner) {
    boolean generic = choices.chance(8);
    boolean recursive = !generic && choices.chance(15);
    List<Type> parameters = new ArrayList<>();
    int count = choices.below(4);
    for (int i = 0; i < count; i++) {
      parameters.add(choices.oneOf(List.of(Type.values()).subList(0, Type.FUNCTION.ordinal())));
    }
    Type result = generic ? Type.OBJECT : recursive ? Type.BOXED_INT : result();
    boolean varargs = !recursive && choices.chance(8);
    return new Routine(
        name, owner, result, parameters, choices.chance(30), recursive, varargs, generic, false);
  }

  private Type result() {
    return choices.chance(60)
        ? choices.oneOf(Type.BOXED_INT, Type.STRING)
        : choices.oneOf(Type.results());
  }
}
