package io.asynctrait.samples.loadtester;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.asynctrait.samples.loadtester.result.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private void show(boolean onConsole, double... ends) {
    try (Progress progress =
        new Progress(new PrintStream(err, true, UTF_8), "running", onConsole)) {
      for (double end : ends) {
        progress.sampled(new Sample(end, 0.5, 100, 20, 1_000_000, 2_000_000, 3_000_000), 9, 7);
      }
    }
  }

  @Test
  void aConsoleHasOneLineThatIsWrittenOverAndGone() {
    show(true, 1, 1.5, 2);

    String[] written = err.toString(UTF_8).split("\r", -1);
    assertThat(err.toString(UTF_8)).doesNotContain("\n");
    assertThat(written).hasLength(6); // three lines, blanks, and where it ends
    assertThat(written[1]).contains("240 calls/s");
    assertThat(written[1]).contains("9 failed");
    assertThat(written[1]).contains("7 under way");
    assertThat(written[4]).isEqualTo(" ".repeat(written[3].length()));
    assertThat(written[5]).isEmpty();
  }

  @Test
  void elsewhereThereIsALineNowAndThen() {
    show(false, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5);

    assertThat(err.toString(UTF_8)).doesNotContain("\r");
    assertThat(err.toString(UTF_8).lines().count()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("running   2.0 s");
    assertThat(err.toString(UTF_8)).contains("running   4.0 s");
  }
}
