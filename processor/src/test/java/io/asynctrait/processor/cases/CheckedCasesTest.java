package io.asynctrait.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cases in a process of its own, in checked mode: a frame that was released twice, or touched after
 * its release, throws there. And every frame was released: none is in flight in the end.
 */
final class CheckedCasesTest {
  /** Where calls end in every way that there is. */
  private static final String CASES = "exceptions,resources";

  @ParameterizedTest
  @ValueSource(strings = {"differential", "cancel"})
  void everyFrameIsReleasedOnce(String mode, @TempDir Path output) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dasynctrait.checked=true",
                "-Dasynctrait.counters=exact",
                "-Dcases=" + CASES,
                "-Dcases.output=" + output,
                "-cp",
                System.getProperty("java.class.path"),
                CaseMain.class.getName(),
                mode)
            .redirectError(ProcessBuilder.Redirect.DISCARD) // reports of futures that cases drop
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(told).contains(" passed, 0 failed");
    assertThat(told).contains("\n0 frames in flight");
    assertThat(process.exitValue()).isEqualTo(0);
  }
}
