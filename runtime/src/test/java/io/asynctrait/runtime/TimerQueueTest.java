package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class TimerQueueTest {
  private static final class Named extends TimerQueue.Entry {
    @Override
    void expired() {}
  }

  private final List<String> calls = new ArrayList<>();
  private final TimerQueue queue = new TimerQueue(() -> calls.add("earlier"));

  /** Random settings, moves and removals against a sorted map; the clock is about to overflow. */
  @Test
  void behavesLikeASortedMap() {
    Random random = new Random(42);
    long base = Long.MAX_VALUE - 5_000;
    TreeMap<Long, Named> model = new TreeMap<>();
    List<Named> entries = new ArrayList<>();
    List<Long> deadlines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      entries.add(new Named());
      deadlines.add(-1L);
    }
    for (int step = 0; step < 20_000; step++) {
      int i = random.nextInt(entries.size());
      Named entry = entries.get(i);
      switch (random.nextInt(4)) {
        case 0, 1 -> {
          long offset = random.nextInt(10_000);
          if (model.containsKey(offset)) {
            continue;
          }
          model.remove(deadlines.get(i), entry);
          model.put(offset, entry);
          deadlines.set(i, offset);
          queue.set(entry, base + offset);
        }
        case 2 -> assertThat(queue.remove(entry)).isEqualTo(model.remove(deadlines.get(i), entry));
        default -> {
          long now = random.nextInt(10_000);
          boolean due = !model.isEmpty() && model.firstKey() <= now;
          TimerQueue.Entry expected = due ? model.pollFirstEntry().getValue() : null;
          assertThat(queue.takeExpired(base + now)).isSameInstanceAs(expected);
        }
      }
      long expectedDelay = model.isEmpty() ? Long.MAX_VALUE : Math.max(0, model.firstKey() - 5_000);
      assertThat(queue.delay(base + 5_000)).isEqualTo(expectedDelay);
    }
  }

  @Test
  void tellsItsOwnerWhenTheFirstDeadlineComesNearer() {
    Named first = new Named();
    Named second = new Named();
    queue.set(first, 100);
    assertThat(calls).hasSize(1);
    queue.set(second, 200);
    assertThat(calls).hasSize(1);
    queue.set(second, 50);
    assertThat(calls).hasSize(2);
  }
}
