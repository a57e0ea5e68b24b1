package io.asynctrait.samples.splitstore;

import java.util.concurrent.atomic.AtomicInteger;

/** Station numbers that many workers share out among themselves. */
final class Stations {
  private final int[] numbers;
  private final AtomicInteger taken = new AtomicInteger();

  private Stations(int[] numbers) {
    this.numbers = numbers;
  }

  static Stations of(int... numbers) {
    return new Stations(numbers.clone());
  }

  /** So many stations, beginning with {@code first}. */
  static Stations from(int first, int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = first + i;
    }
    return new Stations(numbers);
  }

  int count() {
    return numbers.length;
  }

  /** Returns the next one, or -1 if all are taken. */
  int next() {
    int index = taken.getAndIncrement();
    return index < numbers.length ? numbers[index] : -1;
  }

  /** How many are taken. */
  int taken() {
    return Math.min(taken.get(), numbers.length);
  }
}
