package io.asynctrait.benchmarks.traits;

import java.util.Random;

/** What is called, and what comes out: each answer is the argument of the next call. */
final class Rounds {
  /** How many calls one run makes. */
  static final int CALLS = 40_000;

  /** How long an order is; a power of two. */
  static final int ORDER = 256;

  private Rounds() {}

  /** Returns a fixed random order of objects, which a run goes through again and again. */
  static int[] order(int classes) {
    return new Random(11).ints(ORDER, 0, classes).toArray();
  }

  /** Returns what a run comes to that calls objects in an order, through so many traits. */
  static int expected(int[] order, int traits) {
    int value = 0;
    for (int i = 0; i < CALLS / traits; i++) {
      int number = order[i & (ORDER - 1)] + 1;
      for (int trait = 0; trait < traits; trait++) {
        value = trait % 2 == 0 ? value + 10 * trait + number : value ^ (10 * trait + number);
      }
    }
    return value;
  }
}
