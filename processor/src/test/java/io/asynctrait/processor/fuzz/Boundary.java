package io.asynctrait.processor.fuzz;

/** What a scope is the inside of, as far as jumps and exceptions that leave it are concerned. */
sealed interface Boundary {

  /** A statement to {@code break} out of, or to {@code continue}. */
  final class Target implements Boundary {
    final String label;
    final boolean loop;

    /** Whether it can be left or continued without its label. */
    final boolean bare;

    boolean broken;
    boolean continued;

    Target(String label, boolean loop, boolean bare) {
      this.label = label;
      this.loop = loop;
      this.bare = bare;
    }
  }

  /** The body and the clauses of a {@code try}. */
  final class Guarded implements Boundary {
    /** Whether its {@code finally}, if it has one, lets a jump go on. */
    final boolean passesJumps;

    /** Whether no checked exception gets out. */
    final boolean catchesAll;

    /** Whether a checked exception may be thrown in it. */
    boolean checked;

    Guarded(boolean passesJumps, boolean catchesAll) {
      this.passesJumps = passesJumps;
      this.catchesAll = catchesAll;
    }
  }

  /** A {@code finally}. */
  final class Closing implements Boundary {
    /** The oracle's variable for what is pending. */
    final String pending;

    boolean jumps;

    Closing(String pending) {
      this.pending = pending;
    }
  }

  /** The inside of a switch expression, which no jump leaves; {@code result} is yielded. */
  record Yielding(Type result) implements Boundary {}

  /**
   * The inside of a lambda or class: no jumps, no awaits, stable variables only.
   *
   * @param ownThis whether {@code this} is another object in it
   */
  record Capturing(boolean ownThis) implements Boundary {}
}
