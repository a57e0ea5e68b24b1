package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimerTest {
  private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

  private final Timer timer = Timer.create();
  private final Context cx = Context.of(() -> {});

  @Test
  void expiresAgainAndAgain() {
    for (int i = 0; i < 3; i++) {
      timer.reset(Duration.ofMillis(1));
      timer.next().block();
    }
    assertThat(timer.next().poll(cx)).isFalse();
  }

  @Test
  void resetForgetsAnExpiryThatNobodyConsumed() throws Exception {
    Wakes wakes = new Wakes();
    DynamicFuture<@Nullable Void> next = timer.next();
    assertThat(next.poll(Context.of(wakes))).isFalse();
    timer.reset(Duration.ZERO);
    while (wakes.count() == 0) {
      Thread.onSpinWait();
    }
    timer.reset(FOREVER);
    assertThat(next.poll(cx)).isFalse();
    assertThat(timer.stop()).isTrue();
    assertThat(timer.stop()).isFalse();
  }

  @Test
  void aLaterDeadlineReplacesANearerOne() {
    timer.reset(Duration.ofMillis(1));
    long start = System.nanoTime();
    timer.reset(Duration.ofMillis(30));
    timer.next().block();
    assertThat(System.nanoTime() - start).isAtLeast(30_000_000L);
  }

  @Test
  void aNearerDeadlineReplacesALaterOne() {
    timer.reset(FOREVER);
    timer.reset(Duration.ofMillis(1));
    timer.next().block();
    assertThat(timer.stop()).isFalse();
  }

  @Test
  void oneWaiter() {
    DynamicFuture<@Nullable Void> first = timer.next();
    DynamicFuture<@Nullable Void> second = timer.next();
    assertThat(first.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, second::take);
    first.cancel();
    assertThat(timer.next().poll(cx)).isFalse();
  }

  @Test
  void aDelayCanBeANumber() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Timer virtual = Timer.create();
      virtual.reset(3, TimeUnit.SECONDS);
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofSeconds(3));
      virtual.reset(5, TimeUnit.NANOSECONDS);
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofNanos(5));
      virtual.reset(Long.MAX_VALUE, TimeUnit.DAYS);
      assertThat(executor.untilNextDeadline()).isAtLeast(Duration.ofDays(365));
      virtual.reset(Long.MIN_VALUE, TimeUnit.DAYS);
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ZERO);
      executor.complete(virtual.next());
      assertThat(executor.now()).isEqualTo(Duration.ZERO);
    }
  }
}
