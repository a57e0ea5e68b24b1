package io.asynctrait.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;

/**
 * Random programs do the same as generated and as plain Java. A program that does not is in {@code
 * target/fuzz}, made small; {@code -Dfuzz.seed=}<i>its seed</i>{@code -Dfuzz.programs=1} runs it
 * again.
 */
final class ProgramFuzzTest {
  private static final long SEED = 20_240_101;

  @Test
  void randomProgramsDoWhatPlainJavaDoes() {
    Campaign.Outcome outcome =
        new Campaign(SEED, Long.getLong("fuzz.default", 500), System.out).run();

    assertThat(outcome.failures()).isEmpty();
    assertWithMessage("programs that plain javac refuses")
        .that(outcome.invalid())
        .isAtMost(2 + outcome.programs() / 50);
  }
}
