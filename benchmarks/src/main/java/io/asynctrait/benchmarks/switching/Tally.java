package io.asynctrait.benchmarks.switching;

import java.util.Arrays;

/** Counts what a receiver gets, by sender. */
final class Tally {
  /** Senders. */
  static final int SENDERS = 1000;

  /** How many elements the channel holds. */
  static final int CAPACITY = 16;

  /** Elements received in one run. */
  static final int ELEMENTS = 16 * SENDERS;

  final int[] counts = new int[SENDERS];

  void add(int sender) {
    counts[sender]++;
  }

  /** Returns how many elements there were since the last time; every sender must have had turns. */
  int takeFromAll() {
    for (int sender = 0; sender < SENDERS; sender++) {
      if (counts[sender] == 0) {
        throw new IllegalStateException("nothing came from sender " + sender);
      }
    }
    return take();
  }

  /** Returns how many elements there were since the last time, whoever sent them. */
  int take() {
    int sum = Arrays.stream(counts).sum();
    Arrays.fill(counts, 0);
    return sum;
  }
}
