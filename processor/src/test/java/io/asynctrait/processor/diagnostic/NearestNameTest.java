package io.asynctrait.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name is taken for the one that was meant. */
final class NearestNameTest {
  @ParameterizedTest
  @CsvSource({
    "read, read, 0", "raed, read, 1", "red, read, 1", "reead, read, 1", "reap, read, 1",
    "Read, read, 1", "READ, read, 1", "daer, read, 3", "'', read, 4", "capcity, capacity, 1",
  })
  void editsAreCounted(String wrong, String right, int edits) {
    assertThat(NearestName.distance(wrong, right)).isEqualTo(edits);
    assertThat(NearestName.distance(right, wrong)).isEqualTo(edits);
  }

  @Test
  void theNearestWins() {
    assertThat(NearestName.of("raed", List.of("write", "ready", "read"))).hasValue("read");
    assertThat(NearestName.of("capcity", List.of("value", "capacity"))).hasValue("capacity");
  }

  @Test
  void whatIsFarAwayWasNotMeant() {
    assertThat(NearestName.of("read", List.of("write", "close"))).isEmpty();
    assertThat(NearestName.of("x", List.of("read"))).isEmpty();
    assertThat(NearestName.of("read", List.of())).isEmpty();
  }

  @Test
  void theNameItselfIsNoGuess() {
    assertThat(NearestName.of("read", List.of("read"))).isEmpty();
  }

  @Test
  void hintsAreQuestions() {
    assertThat(NearestName.hint("raed", List.of("read"))).isEqualTo(" (did you mean read?)");
    assertThat(NearestName.hint("raed", List.of("close"))).isEmpty();
  }
}
