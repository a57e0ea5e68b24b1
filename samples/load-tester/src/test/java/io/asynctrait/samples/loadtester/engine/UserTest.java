package io.asynctrait.samples.loadtester.engine;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.samples.loadtester.result.FailureCount;
import io.asynctrait.samples.loadtester.scenario.AsyncTrait_Session;
import io.asynctrait.samples.loadtester.scenario.Environment;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import io.asynctrait.samples.loadtester.scenario.StatusException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class UserTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private final Tally tally = new Tally(false);
  private final Sampler sampler = new Sampler(List.of(tally));

  private Task<Void> start(int rate, Scenario scenario) {
    Schedule schedule = new Schedule(rate, SECOND.toNanos(), 0, 1);
    Pace pace = new AsyncTrait_RateLimiter(this::nanos, schedule);
    return executor.spawn(new AsyncTrait_User(pace, scenario, this::nanos, tally).run());
  }

  private long nanos() {
    return executor.now().toNanos();
  }

  /** Gets two pages and thinks in between. */
  private static Scenario lasting(Duration time) {
    return new AsyncTrait_Session(
        new Environment(path -> Async.ready(7L), List.of("/", "/order"), time));
  }

  /** Returns how many of the recorded times are so long, as exactly as the histogram keeps them. */
  private static long count(Histogram times, int millis) {
    return times.getCountAtValue(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Test
  void latencyCountsFromWhenTheCallWasDue() {
    Task<Void> user = start(10, lasting(Duration.ofMillis(250)));
    executor.advance(Duration.ofMillis(1_500));
    sampler.sample(nanos());

    // One user, and each call takes longer than the distance to the next: it falls behind.
    assertThat(user.isDone()).isTrue();
    assertThat(sampler.succeeded()).isEqualTo(5);
    assertThat(count(sampler.latency(), 250)).isEqualTo(1);
    assertThat(count(sampler.latency(), 400)).isEqualTo(1);
    assertThat(count(sampler.latency(), 550)).isEqualTo(1);
    assertThat(count(sampler.latency(), 700)).isEqualTo(1);
    assertThat(count(sampler.latency(), 850)).isEqualTo(1);
    assertThat(count(sampler.serviceTime(), 250)).isEqualTo(5);
    assertThat(sampler.bytes()).isEqualTo(5 * 2 * 7);
  }

  @Test
  void failuresAreCountedByKindAndTheUserGoesOn() {
    List<Throwable> failures =
        List.of(
            new StatusException(500),
            new StatusException(404),
            new ConnectException(),
            new StatusException(500),
            new HttpTimeoutException("too slow"),
            new AssertionError("not what was expected"),
            new IllegalStateException("one"),
            new IllegalStateException("two"));
    Task<Void> user =
        start(
            10,
            call ->
                call < failures.size() ? Async.failed(failures.get((int) call)) : Async.ready(1L));
    executor.advance(SECOND);
    sampler.sample(nanos());

    user.take();
    assertThat(sampler.succeeded()).isEqualTo(2);
    assertThat(sampler.failed()).isEqualTo(8);
    assertThat(sampler.failures())
        .containsExactly(
            new FailureCount("java.lang.IllegalStateException", 2),
            new FailureCount("status 500", 2),
            new FailureCount("cannot connect", 1),
            new FailureCount("java.lang.AssertionError", 1),
            new FailureCount("status 404", 1),
            new FailureCount("timeout", 1))
        .inOrder();
  }

  @Test
  void anErrorIsNoFailureOfTheServer() {
    Task<Void> user = start(10, call -> Async.failed(new StackOverflowError()));
    executor.advance(SECOND);

    assertThrows(StackOverflowError.class, user::take);
  }

  @Test
  void aCallLongerThanTheHistogramIsTheLongest() {
    tally.succeeded(0, 0, TimeUnit.DAYS.toNanos(1), 0);
    sampler.sample(1);

    assertThat(sampler.latency().getTotalCount()).isEqualTo(1);
    assertThat(sampler.latency().getMaxValue()).isAtLeast(TimeUnit.HOURS.toNanos(1));
  }

  @Test
  void callsAreNumbered() {
    List<Long> calls = new ArrayList<>();
    Scenario numbered =
        call -> {
          calls.add(call);
          return Async.ready(0L);
        };
    start(5, numbered);
    executor.advance(SECOND);

    assertThat(calls).containsExactly(0L, 1L, 2L, 3L, 4L).inOrder();
  }
}
