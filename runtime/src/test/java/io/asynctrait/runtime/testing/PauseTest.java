package io.asynctrait.runtime.testing;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fakes that suspend never, always, or where the seed says so. */
final class PauseTest {
  /** How often each of twenty pauses suspended. */
  private static List<Integer> pollsOf(Supplier<DeterministicExecutor> maker) {
    try (DeterministicExecutor executor = maker.get()) {
      return IntStream.range(0, 20).mapToObj(i -> suspensions(executor)).toList();
    }
  }

  private static int suspensions(DeterministicExecutor executor) {
    int[] wakes = {0};
    Context cx = Context.of(() -> wakes[0]++);
    DynamicFuture<?> pause = executor.pause();
    int pending = 0;
    while (!pause.poll(cx)) {
      pending++;
      assertThat(wakes[0]).isEqualTo(pending); // it wakes itself
    }
    return pending;
  }

  @Test
  void never() {
    assertThat(new HashSet<>(pollsOf(() -> DeterministicExecutor.inOrder(Pauses.NEVER))))
        .containsExactly(0);
    assertThat(new HashSet<>(pollsOf(DeterministicExecutor::inOrder))).containsExactly(0);
    assertThat(new HashSet<>(pollsOf(() -> DeterministicExecutor.seeded(3, Pauses.NEVER))))
        .containsExactly(0);
  }

  @Test
  void always() {
    assertThat(new HashSet<>(pollsOf(() -> DeterministicExecutor.inOrder(Pauses.ALWAYS))))
        .containsExactly(1);
    assertThat(new HashSet<>(pollsOf(() -> DeterministicExecutor.seeded(3, Pauses.ALWAYS))))
        .containsExactly(1);
  }

  @Test
  void sometimesAsTheSeedSays() {
    Set<List<Integer>> sequences = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      long same = seed;
      List<Integer> sequence = pollsOf(() -> DeterministicExecutor.seeded(same));
      assertThat(pollsOf(() -> DeterministicExecutor.seeded(same))).isEqualTo(sequence);
      sequences.add(sequence);
    }
    assertThat(sequences.size()).isAtLeast(99);
    List<Integer> inOrder = pollsOf(() -> DeterministicExecutor.inOrder(Pauses.SOMETIMES));
    assertThat(inOrder).containsAtLeast(0, 1);
    assertThat(pollsOf(() -> DeterministicExecutor.inOrder(Pauses.SOMETIMES))).isEqualTo(inOrder);
  }

  @Test
  void theFusedFormSuspendsInTheSamePlaces() {
    for (long seed = 0; seed < 20; seed++) {
      try (DeterministicExecutor fused = DeterministicExecutor.seeded(seed);
          DeterministicExecutor plain = DeterministicExecutor.seeded(seed)) {
        for (int i = 0; i < 20; i++) {
          int[] wakes = {0};
          Context cx = Context.of(() -> wakes[0]++);
          assertThat(fused.startPause(cx)).isEqualTo(0);
          assertThat(wakes[0]).isEqualTo(suspensions(plain));
        }
      }
    }
  }
}
