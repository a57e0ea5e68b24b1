package io.asynctrait.samples.loadtester.engine;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.Timer;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The time of these tests passes when they say so: they are exact, and take none. */
final class RateLimiterTest {
  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static RateLimiter limiter(DeterministicExecutor executor, int rate, Duration length) {
    return new AsyncTrait_RateLimiter(
        () -> executor.now().toNanos(), new Schedule(rate, length.toNanos(), 0, 1));
  }

  @Test
  void aCallIsMadeWhenItIsDueAndNotBefore() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      RateLimiter limiter = limiter(executor, 10, SECOND);
      for (int call = 0; call < 10; call++) {
        assertThat(executor.complete(limiter.next())).isEqualTo(call * 100 * MILLI);
        assertThat(executor.now().toNanos()).isEqualTo(call * 100 * MILLI);
      }
      assertThat(executor.complete(limiter.next())).isEqualTo(Pace.END);
    }
  }

  @Test
  void theOneTimerIsSetAnew() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      RateLimiter limiter = limiter(executor, 10, SECOND);
      executor.complete(limiter.next());
      executor.complete(limiter.next());
      Timer timer = limiter.timer;

      Task<Long> first = executor.spawn(limiter.next());
      Task<Long> second = executor.spawn(limiter.next());
      executor.run();

      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofMillis(100));
      executor.advance(Duration.ofMillis(100));
      assertThat(first.take()).isEqualTo(200 * MILLI);
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofMillis(100));
      executor.advance(Duration.ofMillis(100));
      assertThat(second.take()).isEqualTo(300 * MILLI);
      assertThat(executor.untilNextDeadline()).isNull(); // nobody waits, and nothing ticks
      assertThat(limiter.timer).isSameInstanceAs(timer);
    }
  }

  @Test
  void whoComesLateIsToldWhenTheCallWasDue() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      RateLimiter limiter = limiter(executor, 10, SECOND);
      executor.advance(Duration.ofMillis(250));

      assertThat(executor.complete(limiter.next())).isEqualTo(0);
      assertThat(executor.complete(limiter.next())).isEqualTo(100 * MILLI);
      assertThat(executor.complete(limiter.next())).isEqualTo(200 * MILLI);
      assertThat(executor.now()).isEqualTo(Duration.ofMillis(250)); // no waiting until here
      assertThat(executor.complete(limiter.next())).isEqualTo(300 * MILLI);
      assertThat(executor.now()).isEqualTo(Duration.ofMillis(300));
    }
  }

  @Test
  void noCallIsMadeTwiceOrLeftOutInAnyOrder() {
    for (long seed = 0; seed < 50; seed++) {
      try (DeterministicExecutor executor = DeterministicExecutor.seeded(seed)) {
        RateLimiter limiter = limiter(executor, 100, SECOND);
        List<Task<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < 105; i++) {
          tasks.add(executor.spawn(limiter.next()));
        }
        executor.advance(SECOND);

        assertWithMessage("seed %s", seed)
            .that(tasks.stream().map(Task::take).sorted().toList())
            .containsExactlyElementsIn(
                LongStream.concat(
                        LongStream.range(0, 5).map(i -> Pace.END),
                        LongStream.range(0, 100).map(i -> i * 10 * MILLI))
                    .boxed()
                    .toList())
            .inOrder();
        assertThat(limiter.missed(SECOND.toNanos())).isEqualTo(0);
      }
    }
  }

  @Test
  void aUserThatGivesUpTakesNoCall() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      RateLimiter limiter = limiter(executor, 10, SECOND);
      executor.complete(limiter.next());
      Task<Long> atTheTimer = executor.spawn(limiter.next());
      Task<Long> inTheQueue = executor.spawn(limiter.next());
      Task<Long> patient = executor.spawn(limiter.next());
      executor.run();

      atTheTimer.cancel();
      inTheQueue.cancel();
      executor.advance(Duration.ofMillis(100));

      assertThat(atTheTimer.isDone()).isTrue();
      assertThat(inTheQueue.isDone()).isTrue();
      assertThat(patient.take()).isEqualTo(100 * MILLI);
    }
  }

  @Test
  void stoppingLetsEverybodyGoAtOnce() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      RateLimiter limiter = limiter(executor, 1, Duration.ofHours(1));
      executor.complete(limiter.next());
      Task<Long> first = executor.spawn(limiter.next());
      Task<Long> second = executor.spawn(limiter.next());
      executor.run();
      assertThat(first.isDone()).isFalse();

      limiter.stop();
      executor.run();

      assertThat(first.take()).isEqualTo(Pace.END);
      assertThat(second.take()).isEqualTo(Pace.END);
      assertThat(executor.complete(limiter.next())).isEqualTo(Pace.END);
    }
  }

  @Test
  void callsThatNobodyMadeAreMissed() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      RateLimiter limiter = limiter(executor, 10, SECOND);
      executor.complete(limiter.next());
      assertThat(limiter.missed(0)).isEqualTo(0);
      assertThat(limiter.missed(450 * MILLI)).isEqualTo(4);

      executor.advance(Duration.ofMillis(1_099));

      assertThat(executor.complete(limiter.next()))
          .isEqualTo(100 * MILLI); // late, but not too late
      executor.advance(Duration.ofMillis(1));
      assertThat(executor.complete(limiter.next())).isEqualTo(Pace.END); // the run is over
      assertThat(limiter.missed(2 * SECOND.toNanos())).isEqualTo(8);
    }
  }
}
