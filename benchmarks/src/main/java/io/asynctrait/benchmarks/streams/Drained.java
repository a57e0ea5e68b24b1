package io.asynctrait.benchmarks.streams;

/** What every stream of these benchmarks has: so many elements, and a sum to check. */
final class Drained {
  /** How many elements a stream has. */
  static final int ELEMENTS = 50;

  /** What a stream of primitives answers behind its last element. */
  static final int END = -1;

  private Drained() {}

  /**
   * Returns {@code sum} if it is right for a source that gives its index and an operator that adds
   * to it.
   *
   * @param kind both add this number and 1
   */
  static int checked(int kind, int sum) {
    int expected = ELEMENTS * (ELEMENTS - 1) / 2 + 2 * (kind + 1) * ELEMENTS;
    if (sum != expected) {
      throw new IllegalStateException(
          "a stream of kind " + kind + " came to " + sum + ", not " + expected);
    }
    return sum;
  }
}
