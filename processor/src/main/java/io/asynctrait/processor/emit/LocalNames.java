package io.asynctrait.processor.emit;

import java.util.HashSet;
import java.util.Set;

/** The local names of one generated method. */
final class LocalNames {
  private final Set<String> taken;

  LocalNames(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Returns {@code wish}, or it with the first number behind it that makes it unused. */
  String fresh(String wish) {
    String name = wish;
    for (int i = 2; !taken.add(name); i++) {
      name = wish + i;
    }
    return name;
  }
}
