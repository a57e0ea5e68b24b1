package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CombinatorsTest {
  private final Wakes wakes = new Wakes();
  private final Context cx = Context.of(wakes);
  private final Promise<@Nullable String> first = new Promise<>();
  private final Promise<@Nullable String> second = new Promise<>();
  private final Probe<String> pending = new Probe<>();

  @Test
  void joinKeepsTheOrder() {
    DynamicFuture<List<@Nullable String>> join =
        Async.join(List.of(first.future(), second.future(), Async.<@Nullable String>ready(null)));
    assertThat(join.poll(cx)).isFalse();
    assertThat(second.complete("b")).isTrue();
    assertThat(join.poll(cx)).isFalse();
    assertThat(first.complete("a")).isTrue();
    assertThat(wakes.count()).isEqualTo(2);
    assertThat(join.poll(cx)).isTrue();
    assertThat(join.take()).containsExactly("a", "b", null).inOrder();
  }

  @Test
  void joinOfNothing() {
    assertThat(Async.join(List.<DynamicFuture<String>>of()).block()).isEmpty();
  }

  @Test
  void joinOfTwo() {
    assertThat(Async.join(Async.ready("a"), Async.ready(1), (a, b) -> a + b).block())
        .isEqualTo("a1");
    IllegalStateException failure = new IllegalStateException();
    DynamicFuture<Object> failing =
        Async.join(
            Async.ready("a"),
            Async.ready(1),
            (a, b) -> {
              throw failure;
            });
    assertThat(assertThrows(IllegalStateException.class, failing::block)).isSameInstanceAs(failure);
  }

  @Test
  void joinFailsFastAndCancelsTheOthers() {
    IOException failure = new IOException();
    IOException cleanUp = new IOException();
    pending.cleanUpFailure = cleanUp;
    DynamicFuture<List<String>> join =
        Async.join(List.of(pending, first.future(), second.future()));
    assertThat(join.poll(cx)).isFalse();
    assertThat(first.fail(failure)).isTrue();
    assertThat(assertThrows(IOException.class, join::block)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(cleanUp);
    assertThat(pending.cancels).isEqualTo(1);
    second.reset(); // nobody waits any more
  }

  @Test
  void cancellingAJoinCancelsAll() {
    Probe<String> other = new Probe<>();
    pending.cleanUpFailure = new IOException("first");
    other.cleanUpFailure = new IOException("second");
    DynamicFuture<List<String>> join = Async.join(List.of(pending, other));
    assertThat(join.poll(cx)).isFalse();
    IOException thrown = assertThrows(IOException.class, join::cancel);
    assertThat(thrown).isSameInstanceAs(pending.cleanUpFailure);
    assertThat(thrown.getSuppressed()).asList().containsExactly(other.cleanUpFailure);
    assertThat(other.cancels).isEqualTo(1);
  }

  @Test
  void combinatorsAreLazy() {
    DynamicFuture<String> unused = Async.race(pending, Async.ready("x"));
    assertThat(pending.polls).isEqualTo(0);
  }

  @Test
  void raceTakesTheFirst() {
    DynamicFuture<@Nullable String> race = Async.race(Arrays.asList(pending, first.future()));
    assertThat(race.poll(cx)).isFalse();
    assertThat(first.complete("a")).isTrue();
    assertThat(race.poll(cx)).isTrue();
    assertThat(race.take()).isEqualTo("a");
    assertThat(pending.cancels).isEqualTo(1);
  }

  @Test
  void raceMayBeWonByAFailure() {
    IOException failure = new IOException();
    pending.cleanUpFailure = new IOException();
    DynamicFuture<String> race = Async.race(pending, Async.failed(failure));
    assertThat(assertThrows(IOException.class, race::block)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(pending.cleanUpFailure);
  }

  @Test
  void aLosersFailureGoesToTheHandler() {
    List<Throwable> uncaught = new ArrayList<>();
    pending.cleanUpFailure = new IOException();
    Task<String> task =
        TaskExecutor.on(Runnable::run, (thread, failure) -> uncaught.add(failure))
            .spawn(Async.race(pending, Async.ready("x")));
    assertThat(task.take()).isEqualTo("x");
    assertThat(uncaught).containsExactly(pending.cleanUpFailure);
  }

  @Test
  void raceOfNothing() {
    assertThrows(
        IllegalArgumentException.class, () -> Async.race(List.<DynamicFuture<String>>of()));
  }

  @Test
  void timeoutCancelsTheSubject() {
    pending.cleanUpFailure = new IOException();
    DynamicFuture<String> timeout = Async.timeout(pending, Duration.ofMillis(1));
    TimeoutException thrown = assertThrows(TimeoutException.class, timeout::block);
    assertThat(thrown.getSuppressed()).asList().containsExactly(pending.cleanUpFailure);
    assertThat(pending.cancels).isEqualTo(1);
  }

  @Test
  void timeoutInTime() {
    IOException failure = new IOException();
    assertThat(Async.timeout(Async.ready("x"), Duration.ZERO).block()).isEqualTo("x");
    DynamicFuture<String> failing = Async.timeout(Async.failed(failure), Duration.ofDays(1));
    assertThat(assertThrows(IOException.class, failing::block)).isSameInstanceAs(failure);
  }

  @Test
  void cancellingATimeoutCancelsTheSubject() {
    DynamicFuture<String> timeout = Async.timeout(pending, Duration.ofDays(1));
    assertThat(timeout.poll(cx)).isFalse();
    timeout.cancel();
    assertThat(pending.cancels).isEqualTo(1);
  }

  @Test
  void sleepOnAPlainThread() {
    long start = System.nanoTime();
    Async.sleep(Duration.ofMillis(5)).block();
    assertThat(System.nanoTime() - start).isAtLeast(5_000_000L);
    Async.sleep(Duration.ofMillis(-5)).block();
  }

  @Test
  void yieldSuspendsOnceAndWakes() {
    DynamicFuture<@Nullable Void> yield = Async.yieldNow();
    assertThat(yield.poll(cx)).isFalse();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(yield.poll(cx)).isTrue();
  }

  @Test
  void fromAStage() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    DynamicFuture<String> future = Async.from(stage);
    assertThat(future.poll(cx)).isFalse();
    assertThat(stage.complete("x")).isTrue();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(future.block()).isEqualTo("x");
  }

  @Test
  void fromAFailedStage() {
    IOException failure = new IOException();
    CompletableFuture<String> stage = CompletableFuture.failedFuture(failure);
    assertThat(assertThrows(IOException.class, () -> Async.from(stage).block()))
        .isSameInstanceAs(failure);
    CompletableFuture<String> dependent = stage.thenApply(value -> value);
    assertThat(assertThrows(IOException.class, () -> Async.from(dependent).block()))
        .isSameInstanceAs(failure);
  }

  @Test
  void cancellingTheFutureOfAStageLeavesTheStageAlone() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    DynamicFuture<String> future = Async.from(stage);
    assertThat(future.poll(cx)).isFalse();
    future.cancel();
    assertThat(stage.complete("x")).isTrue();
    assertThat(wakes.count()).isEqualTo(0);
  }
}
