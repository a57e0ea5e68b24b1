package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a failing program smaller, by making the sequence of its choices smaller: pieces are cut
 * out, numbers lowered, as long as the bug still shows.
 */
final class Shrinker {
  private static final int MOST_ATTEMPTS = Integer.getInteger("fuzz.attempts", 600);

  private final Function<List<Integer>, Fuzzer.Bug> attempt;
  private int attempts;
  private Fuzzer.Bug best;

  Shrinker(Function<List<Integer>, Fuzzer.Bug> attempt) {
    this.attempt = attempt;
  }

  Fuzzer.Bug shrink(Fuzzer.Bug bug) {
    best = bug;
    boolean progress = true;
    while (progress && attempts < MOST_ATTEMPTS) {
      progress = cut() | zero() | lower();
    }
    return best;
  }

  private boolean cut() {
    boolean progress = false;
    for (int size = best.program().choices().size() / 2; size > 0; size /= 2) {
      for (int i = 0; i + size <= best.program().choices().size(); ) {
        List<Integer> choices = new ArrayList<>(best.program().choices());
        choices.subList(i, i + size).clear();
        if (accept(choices)) {
          progress = true;
        } else {
          i += size;
        }
      }
    }
    return progress;
  }

  private boolean zero() {
    boolean progress = false;
    for (int size = 8; size > 0; size /= 2) {
      for (int i = 0; i + size <= best.program().choices().size(); i += size) {
        List<Integer> choices = new ArrayList<>(best.program().choices());
        boolean changed = false;
        for (int j = i; j < i + size; j++) {
          changed |= choices.set(j, 0) != 0;
        }
        progress |= changed && accept(choices);
      }
    }
    return progress;
  }

  private boolean lower() {
    boolean progress = false;
    for (int i = 0; i < best.program().choices().size(); i++) {
      int value = best.program().choices().get(i);
      for (int smaller : new int[] {value / 2, value - 1}) {
        List<Integer> choices = new ArrayList<>(best.program().choices());
        if (value > 1 && smaller > 0 && i < choices.size()) {
          choices.set(i, smaller);
          progress |= accept(choices);
        }
      }
    }
    return progress;
  }

  /** Keeps the sequence if the bug shows and the program is no longer than before. */
  private boolean accept(List<Integer> choices) {
    if (attempts++ > MOST_ATTEMPTS) {
      return false;
    }
    Fuzzer.Bug bug = attempt.apply(choices);
    if (bug == null || bug.program().text().length() > best.program().text().length()) {
      return false;
    }
    boolean smaller =
        bug.program().text().length() < best.program().text().length()
            || bug.program().choices().size() < best.program().choices().size();
    if (smaller) {
      best = bug;
    }
    return smaller;
  }
}
