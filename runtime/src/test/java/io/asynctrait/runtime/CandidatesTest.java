package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CandidatesTest {
  private final Candidates<Integer> candidates = new Candidates<>();

  @Test
  void firstInFirstOut() {
    int added = 0;
    int taken = 0;
    for (int round = 0; round < 100; round++) {
      for (int i = 0; i < 7; i++) {
        candidates.add(added++);
      }
      for (int i = 0; i < 5; i++) {
        assertThat(candidates.take(0)).isEqualTo(taken++);
      }
    }
    assertThat(candidates.size()).isEqualTo(added - taken);
  }

  /** Against a plain list. */
  @Test
  void anyElementCanBeTaken() {
    Random random = new Random(7);
    List<Integer> model = new ArrayList<>();
    for (int step = 0; step < 10_000; step++) {
      assertThat(candidates.size()).isEqualTo(model.size());
      if (model.isEmpty() || random.nextInt(100) < 52) {
        candidates.add(step);
        model.add(step);
      } else {
        int index = random.nextInt(model.size());
        assertThat(candidates.take(index)).isEqualTo(model.set(index, model.get(0)));
        model.remove(0);
      }
    }
  }

  @Test
  void thereIsNothingBesideTheElements() {
    assertThrows(IndexOutOfBoundsException.class, () -> candidates.take(0));
    candidates.add(1);
    assertThrows(IndexOutOfBoundsException.class, () -> candidates.take(1));
    assertThrows(IndexOutOfBoundsException.class, () -> candidates.take(-1));
  }
}
