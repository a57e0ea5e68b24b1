package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The decisions that make a program: drawn at random and recorded, or replayed. Where a recording
 * ends the answer is 0, which generators take for the simplest thing; so every sequence of numbers
 * makes a valid program, and shrinking the program is shrinking the sequence.
 */
final class Choices {
  private final Random random;
  private final List<Integer> replayed;
  private final List<Integer> made = new ArrayList<>();

  private Choices(Random random, List<Integer> replayed) {
    this.random = random;
    this.replayed = replayed;
  }

  static Choices random(long seed) {
    return new Choices(new Random(seed), List.of());
  }

  static Choices replay(List<Integer> choices) {
    return new Choices(null, choices);
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    int value;
    if (random != null) {
      value = random.nextInt(bound);
    } else {
      value = made.size() < replayed.size() ? Math.floorMod(replayed.get(made.size()), bound) : 0;
    }
    made.add(value);
    return value;
  }

  /** True in {@code percent} of 100 cases; false is the simpler answer. */
  boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** What was decided so far. */
  List<Integer> made() {
    return List.copyOf(made);
  }
}
