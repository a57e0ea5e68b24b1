package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Alternatives with weights. */
final class Menu<T> {
  private final List<Supplier<T>> entries = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private int total;

  Menu<T> add(int weight, Supplier<T> entry) {
    entries.add(entry);
    weights.add(weight);
    total += weight;
    return this;
  }

  Menu<T> addIf(boolean condition, int weight, Supplier<T> entry) {
    return condition ? add(weight, entry) : this;
  }

  T pick(Choices choices) {
    int rest = choices.below(total);
    int i = 0;
    while (rest >= weights.get(i)) {
      rest -= weights.get(i++);
    }
    return entries.get(i).get();
  }
}
