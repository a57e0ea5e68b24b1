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

  /** The limiter waits, and moves its timer, about a thousand times in each attempt. */
  @Test
  void aCallAtARateAllocatesNothing() {
    int rate = 200_000;
    try (EventLoop loop = EventLoop.start("overhead")) {
      long bytes = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 10 && bytes != 0; attempt++) {
        RunClock clock = new RunClock();
        clock.start();
        Schedule schedule = new Schedule(rate, Long.MAX_VALUE / 2, 0, 1);
        RateLimiter pace = new AsyncTrait_RateLimiter(clock, schedule);
        OverheadMeter meter = new AsyncTrait_OverheadMeter(pace, rate / 2, rate / 2);
        loop.spawn(new AsyncTrait_User(pace, meter, clock, new Tally(false)).run()).block();
        bytes = meter.overhead().allocatedBytes();
      }
      assertThat(bytes).isEqualTo(0);
    }
  }
}
