package io.asynctrait.samples.loadtester.engine;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.samples.loadtester.result.Overhead;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Once warmed up, the tool allocates nothing for a call. */
@Timeout(120)
final class OverheadTest {
  private static final int CALLS = 1_000_000;

  @Test
  void aCallAllocatesNothing() {
    try (EventLoop loop = EventLoop.start("overhead")) {
      long bytes = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 5 && bytes != 0; attempt++) {
        Overhead overhead = OverheadMeter.measure(List.of(loop), CALLS, CALLS).get(0);
        assertThat(overhead.calls()).isEqualTo(CALLS);
        assertThat(overhead.callsPerSecond()).isGreaterThan(0.0);
        bytes = overhead.allocatedBytes();
      }
      assertThat(bytes).isEqualTo(0);
    }
  }
}
