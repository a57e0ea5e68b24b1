package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PromiseTest {
  private final Promise<@Nullable String> promise = new Promise<>();
  private final Wakes wakes = new Wakes();
  private final Context cx = Context.of(wakes);

  @Test
  void completedBefore() {
    assertThat(promise.isDone()).isFalse();
    assertThat(promise.complete("x")).isTrue();
    assertThat(promise.isDone()).isTrue();
    DynamicFuture<@Nullable String> future = promise.future();
    assertThat(future.poll(cx)).isTrue();
    assertThat(future.take()).isEqualTo("x");
    assertThat(wakes.count()).isEqualTo(0);
  }

  @Test
  void completedWhileWaiting() {
    DynamicFuture<@Nullable String> future = promise.future();
    assertThat(future.poll(cx)).isFalse();
    assertThat(future.poll(cx)).isFalse();
    assertThat(promise.complete(null)).isTrue();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(future.poll(cx)).isTrue();
    assertThat(future.take()).isNull();
  }

  @Test
  void aFailureIsTheSameObject() {
    IOException failure = new IOException();
    assertThat(promise.fail(failure)).isTrue();
    DynamicFuture<@Nullable String> future = promise.future();
    assertThat(future.poll(cx)).isTrue();
    assertThat(assertThrows(IOException.class, future::take)).isSameInstanceAs(failure);
  }

  @Test
  void theFirstOutcomeStays() {
    assertThat(promise.complete("first")).isTrue();
    assertThat(promise.complete("second")).isFalse();
    assertThat(promise.fail(new IOException())).isFalse();
    assertThat(promise.future().block()).isEqualTo("first");
    assertThat(promise.complete("third")).isFalse();
  }

  @Test
  void theLastWakerIsWoken() {
    DynamicFuture<@Nullable String> future = promise.future();
    Wakes last = new Wakes();
    assertThat(future.poll(cx)).isFalse();
    assertThat(future.poll(Context.of(last))).isFalse();
    assertThat(promise.complete("x")).isTrue();
    assertThat(wakes.count()).isEqualTo(0);
    assertThat(last.count()).isEqualTo(1);
  }

  @Test
  void oneConsumer() {
    DynamicFuture<@Nullable String> first = promise.future();
    assertThrows(IllegalStateException.class, promise::future);
    first.cancel();
    DynamicFuture<@Nullable String> second = promise.future();
    assertThat(promise.complete("x")).isTrue();
    assertThat(second.block()).isEqualTo("x");
    assertThrows(IllegalStateException.class, promise::future);
  }

  @Test
  void aConsumerThatGaveUpIsNotWoken() {
    DynamicFuture<@Nullable String> future = promise.future();
    assertThat(future.poll(cx)).isFalse();
    future.cancel();
    assertThat(promise.complete("x")).isTrue();
    assertThat(wakes.count()).isEqualTo(0);
    assertThat(promise.future().block()).isEqualTo("x");
  }

  @Test
  void resetOpensAnotherRound() {
    for (int round = 0; round < 3; round++) {
      String value = "round " + round;
      DynamicFuture<@Nullable String> future = promise.future();
      assertThat(future.poll(cx)).isFalse();
      assertThat(promise.complete(value)).isTrue();
      assertThat(future.block()).isEqualTo(value);
      promise.reset();
      assertThat(promise.isDone()).isFalse();
    }
  }

  @Test
  void resetForgetsAnOutcomeThatNobodyTook() {
    assertThat(promise.complete("old")).isTrue();
    promise.reset();
    assertThat(promise.isDone()).isFalse();
    assertThat(promise.future().poll(cx)).isFalse();
  }

  @Test
  void resetWhileAConsumerWaits() {
    DynamicFuture<@Nullable String> future = promise.future();
    assertThrows(IllegalStateException.class, promise::reset);
    assertThat(future.poll(cx)).isFalse();
    assertThrows(IllegalStateException.class, promise::reset);
    assertThat(promise.complete("x")).isTrue();
    assertThrows(IllegalStateException.class, promise::reset);
    assertThat(future.block()).isEqualTo("x");
    promise.reset();
  }

  @Test
  void aValueMayBeAWaker() {
    Promise<Wakes> promise = new Promise<>();
    assertThat(promise.complete(wakes)).isTrue();
    assertThat(promise.future().block()).isSameInstanceAs(wakes);
    assertThat(wakes.count()).isEqualTo(0);
  }

  /**
   * Each round one thread settles while the other begins to wait: whoever comes first, the value
   * arrives.
   */
  @Test
  void noWakeUpIsLost() throws Exception {
    int rounds = 20_000;
    Promise<int[]> ping = new Promise<>();
    Promise<int[]> pong = new Promise<>();
    AtomicInteger wrong = new AtomicInteger();
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < rounds; i++) {
                if (ping.future().block()[0] != i) {
                  wrong.incrementAndGet();
                }
                ping.reset();
                pong.complete(new int[] {i});
              }
            });
    other.start();
    for (int i = 0; i < rounds; i++) {
      ping.complete(new int[] {i});
      assertThat(pong.future().block()[0]).isEqualTo(i);
      pong.reset();
    }
    other.join();
    assertThat(wrong.get()).isEqualTo(0);
  }
}
