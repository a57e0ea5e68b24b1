package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What people are shown of two texts. */
final class LineDifferenceTest {
  @Test
  void equalTextsHaveNone() {
    assertThat(LineDifference.of("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void eachPartBeginsWithItsLine() {
    assertThat(LineDifference.of("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n"))
        .isEqualTo("  line 2:\n  - b\n  + B\n  line 5:\n  + e");
  }

  @Test
  void insertedLinesMoveTheOthers() {
    assertThat(LineDifference.of("a\nb\n", "x\ny\na\nb\n")).isEqualTo("  line 1:\n  + x\n  + y");
  }

  @Test
  void removedLinesAreShown() {
    assertThat(LineDifference.of("a\nb\nc\n", "a\nc\n")).isEqualTo("  line 2:\n  - b");
  }

  @Test
  void longOnesAreCut() {
    String shown = LineDifference.of("", "line\n".repeat(100));

    assertThat(shown.lines().count()).isEqualTo(25);
    assertThat(shown).endsWith("  ... and more");
  }
}
