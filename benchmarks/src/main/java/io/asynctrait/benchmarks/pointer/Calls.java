package io.asynctrait.benchmarks.pointer;

/**
 * What every row computes: calls that depend on each other, so that none of them can be left out,
 * done twice at once, or moved out of the loop.
 */
final class Calls {
  /** How many calls one run of a loop makes. */
  static final int COUNT = 100_000;

  /** How many functions there are at most. */
  static final int FUNCTIONS = 4;

  private static final int[] EXPECTED = new int[FUNCTIONS];

  static {
    for (int function = 0; function < FUNCTIONS; function++) {
      int value = 0;
      for (int i = 0; i < COUNT; i++) {
        value = (value ^ i) + function + 1;
      }
      EXPECTED[function] = value;
    }
  }

  private Calls() {}

  /** Returns {@code value} if it is what {@link #COUNT} calls of the function come to. */
  static int checked(int function, int value) {
    if (value != EXPECTED[function]) {
      throw new IllegalStateException(
          "function " + function + " came to " + value + ", not " + EXPECTED[function]);
    }
    return value;
  }
}
