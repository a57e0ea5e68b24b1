package io.asynctrait.samples.loadtester.engine;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void loopsTakeTurns() {
    Schedule first = new Schedule(1_000, SECOND, 0, 2);
    Schedule second = new Schedule(1_000, SECOND, 1, 2);

    assertThat(first.due(0)).isEqualTo(0);
    assertThat(second.due(0)).isEqualTo(1_000_000);
    assertThat(first.due(1)).isEqualTo(2_000_000);
    assertThat(second.due(1)).isEqualTo(3_000_000);
  }

  @Test
  void endsWithTheRun() {
    Schedule schedule = new Schedule(10, SECOND, 0, 1);

    assertThat(schedule.due(9)).isEqualTo(900_000_000);
    assertThat(schedule.due(10)).isEqualTo(Pace.END);
  }

  @Test
  void farAwayCallsAreDueOnTime() {
    long hour = TimeUnit.HOURS.toNanos(1);

    assertThat(new Schedule(10_000_000, hour, 0, 1).due(35_999_999_999L)).isEqualTo(hour - 100);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "7, 2", "1000, 3", "999, 64"})
  void allLoopsTogetherMakeTheRate(int rate, int loops) {
    long calls = 0;
    for (int loop = 0; loop < loops; loop++) {
      calls += new Schedule(rate, 2 * SECOND, loop, loops).dueUntil(Long.MAX_VALUE);
    }

    assertThat(calls).isEqualTo(2L * rate);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 1", "3, 0, 1", "7, 1, 2", "1000, 2, 3", "3, 63, 64"})
  void countsWhatIsDue(int rate, int loop, int loops) {
    Schedule schedule = new Schedule(rate, 2 * SECOND, loop, loops);
    long call = 0;
    for (long due = schedule.due(0); due != Pace.END; due = schedule.due(++call)) {
      assertWithMessage("before %s", due).that(schedule.dueUntil(due - 1)).isEqualTo(call);
      assertWithMessage("at %s", due).that(schedule.dueUntil(due)).isEqualTo(call + 1);
    }

    assertThat(schedule.dueUntil(-1)).isEqualTo(0);
    assertThat(schedule.dueUntil(Long.MAX_VALUE)).isEqualTo(call);
  }
}
