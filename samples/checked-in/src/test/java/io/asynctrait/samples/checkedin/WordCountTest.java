package io.asynctrait.samples.checkedin;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** The checked-in machines do what the source says. */
final class WordCountTest {
  @Test
  void wordsOfAllLinesAreCounted() {
    assertThat(WordCount.count("one two", "", "  three  ")).isEqualTo(3);
  }
}
