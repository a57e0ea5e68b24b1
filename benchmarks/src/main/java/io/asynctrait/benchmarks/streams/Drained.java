package io.asynctrait.benchmarks.streams;

/** What every stream of these benchmarks has: so many elements, and a sum to check. */
final class Drained {
  /** How many elements a stream has. */
  static final int ELEMENTS = 50;

  /** What a stream of primitives answers behind its last element. */
  static final int END = -1;

  private static final int[] EXPECTED = new int[Kinds.MOST];

  static {
    for (int kind = 0; kind < EXPECTED.length; kind++) {
      int sum = 0;
      for (int index = 0; index < ELEMENTS; index++) {
        sum = add(sum, index + 2 * (kind + 1));
      }
      EXPECTED[kind] = sum;
    }
  }

  private Drained() {}

  /**
   * Returns {@code sum} with one more element. The order of elements counts, so that the JIT cannot
   * add several at once.
   */
  static int add(int sum, int element) {
    return Integer.rotateLeft(sum, 1) + element;
  }

  /**
   * Returns {@code sum} if it is right for a source that gives its index and an operator, both of
   * which add to it.
   *
   * @param kind both add this number and 1
   */
  static int checked(int kind, int sum) {
    if (sum != EXPECTED[kind]) {
      throw new IllegalStateException(
          "a stream of kind " + kind + " came to " + sum + ", not " + EXPECTED[kind]);
    }
    return sum;
  }
}
