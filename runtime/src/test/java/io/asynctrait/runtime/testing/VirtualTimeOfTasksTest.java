package io.asynctrait.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Promise;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Timers, sleeps and timeouts whose time the test moves. */
final class VirtualTimeOfTasksTest {
  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void close() {
    executor.close();
  }

  /** Logs the time at which a future is complete. */
  private DynamicFuture<String> logged(String name, DynamicFuture<?> future) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        if (!future.poll(cx)) {
          return false;
        }
        log.add(name + " " + executor.now());
        return succeed(name);
      }
    };
  }

  private Task<String> sleeper(String name, Duration delay) {
    return executor.spawn(logged(name, Async.sleep(delay)));
  }

  @Test
  void timeStandsStillWhileTasksRun() {
    Task<String> sleeper = sleeper("a", Duration.ofNanos(1));
    executor.run();
    assertThat(sleeper.isDone()).isFalse();
    assertThat(executor.now()).isEqualTo(Duration.ZERO);
    executor.advance(Duration.ofNanos(1));
    assertThat(sleeper.take()).isEqualTo("a");
    assertThat(executor.now()).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void timersExpireInTheOrderOfTheirDeadlines() {
    sleeper("c", Duration.ofHours(3));
    sleeper("a", Duration.ofSeconds(1));
    sleeper("b", Duration.ofDays(100).plusHours(2));
    sleeper("d", Duration.ofHours(3));
    executor.advance(Duration.ofHours(2));
    assertThat(log).containsExactly("a PT1S");
    executor.advance(Duration.ofDays(1_000));
    assertThat(log).containsExactly("a PT1S", "c PT3H", "d PT3H", "b PT2402H").inOrder();
    assertThat(executor.now()).isEqualTo(Duration.ofDays(1_000).plusHours(2));
  }

  @Test
  void completeMovesTheTimeAsFarAsNecessary() {
    sleeper("later", Duration.ofHours(2));
    assertThat(executor.complete(logged("a", Async.sleep(Duration.ofHours(1))))).isEqualTo("a");
    assertThat(executor.now()).isEqualTo(Duration.ofHours(1));
    assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aSleepOfNoTimeEndsWithoutAnyPassing() {
    Task<String> sleeper = sleeper("a", Duration.ZERO);
    Task<String> earlier = sleeper("b", Duration.ofSeconds(-1));
    executor.run();
    assertThat(sleeper.take()).isEqualTo("a");
    assertThat(earlier.take()).isEqualTo("b");
  }

  @Test
  void aTimeoutEndsWhatTakesTooLong() {
    Signal never = new Signal();
    Task<?> limited = executor.spawn(Async.timeout(never.next(), Duration.ofMinutes(5)));
    executor.advance(Duration.ofMinutes(5).minusNanos(1));
    assertThat(limited.isDone()).isFalse();
    executor.advance(Duration.ofNanos(1));
    assertThrows(TimeoutException.class, limited::take);
  }

  @Test
  void aTimeoutThatIsNotReachedLeavesNoDeadline() {
    Promise<String> promise = new Promise<>();
    Task<String> limited = executor.spawn(Async.timeout(promise.future(), Duration.ofMinutes(5)));
    executor.advance(Duration.ofMinutes(4));
    promise.complete("in time");
    executor.run();
    assertThat(limited.take()).isEqualTo("in time");
    assertThat(executor.untilNextDeadline()).isNull();
  }

  @Test
  void aTimerMadeByTheTestTakesTheSameTime() {
    executor.run(); // the executor comes to the thread of the test, which is not the one of fields
    Timer timer = Timer.create();
    timer.reset(Duration.ofHours(1));
    Task<?> waiting = executor.spawn(timer.next());
    executor.advance(Duration.ofMinutes(59));
    assertThat(waiting.isDone()).isFalse();
    assertThat(timer.toString()).endsWith("(PT1M left)");
    timer.reset(Duration.ofMinutes(3));
    executor.advance(Duration.ofMinutes(2));
    assertThat(waiting.isDone()).isFalse();
    executor.advance(Duration.ofMinutes(1));
    assertThat(waiting.isDone()).isTrue();
  }
}
