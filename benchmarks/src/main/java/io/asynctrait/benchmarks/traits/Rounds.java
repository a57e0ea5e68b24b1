package io.asynctrait.benchmarks.traits;

/** What is called, and what comes out: each answer is the argument of the next call. */
final class Rounds {
  /** How many calls one run makes. */
  static final int CALLS = 40_000;

  /** How many classes there are at most; a power of two. */
  static final int CLASSES = 4;

  private Rounds() {}

  /**
   * Returns what a run comes to that calls {@code classes} classes through {@code traits} traits.
   */
  static int expected(int classes, int traits) {
    int value = 0;
    for (int i = 0; i < CALLS / traits; i++) {
      int number = (i & (classes - 1)) + 1;
      for (int trait = 0; trait < traits; trait++) {
        value = trait % 2 == 0 ? value + 10 * trait + number : value ^ (10 * trait + number);
      }
    }
    return value;
  }
}
