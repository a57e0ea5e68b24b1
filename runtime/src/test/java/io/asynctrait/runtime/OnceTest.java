package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnceTest {
  private final Context cx = Context.of(new Wakes());
  private final List<Promise<String>> attempts = new ArrayList<>();
  private final Once<String> once =
      new Once<>(
          () -> {
            Promise<String> attempt = new Promise<>();
            attempts.add(attempt);
            return attempt.future();
          });

  @Test
  void computesOnceForAll() {
    DynamicFuture<String> first = once.get();
    DynamicFuture<String> second = once.get();
    assertThat(attempts).isEmpty();
    assertThat(first.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    attempts.get(0).complete("v");
    assertThat(second.poll(cx)).isFalse();
    assertThat(first.poll(cx)).isTrue();
    assertThat(second.poll(cx)).isTrue();
    assertThat(first.take()).isEqualTo("v");
    assertThat(second.take()).isEqualTo("v");
    assertThat(once.startGet(cx)).isEqualTo("v");
    assertThat(once.isDone()).isTrue();
    assertThat(attempts).hasSize(1);
  }

  @Test
  void whoWaitedSeesAValueThatCameInAnotherWay() {
    DynamicFuture<String> first = once.get();
    DynamicFuture<String> second = once.get();
    DynamicFuture<String> third = once.get();
    for (DynamicFuture<String> each : List.of(first, second, third)) {
      assertThat(each.poll(cx)).isFalse();
    }
    attempts.get(0).complete("v");
    assertThat(first.poll(cx)).isTrue();
    assertThat(third.poll(cx)).isTrue();
    assertThat(second.poll(cx)).isTrue();
    assertThat(attempts).hasSize(1);
  }

  @Test
  void afterAFailureTheNextOneComputes() {
    DynamicFuture<String> first = once.get();
    DynamicFuture<String> second = once.get();
    assertThat(first.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    attempts.get(0).fail(new IllegalArgumentException("no"));
    assertThat(first.poll(cx)).isTrue();
    assertThrows(IllegalArgumentException.class, first::take);
    assertThat(second.poll(cx)).isFalse();
    assertThat(attempts).hasSize(2);
    attempts.get(1).complete("v");
    assertThat(second.poll(cx)).isTrue();
    assertThat(second.take()).isEqualTo("v");
  }

  @Test
  void afterACancellationTheNextOneComputes() {
    DynamicFuture<String> first = once.get();
    DynamicFuture<String> waiting = once.get();
    DynamicFuture<String> second = once.get();
    assertThat(first.poll(cx)).isFalse();
    assertThat(waiting.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    waiting.cancel();
    first.cancel();
    assertThat(second.poll(cx)).isFalse();
    assertThat(attempts).hasSize(2);
    attempts.get(1).complete("v");
    assertThat(second.poll(cx)).isTrue();
  }

  @Test
  void aComputationThatCannotBeginIsAFailure() {
    Once<String> broken =
        new Once<>(
            () -> {
              throw new IllegalStateException("cannot begin");
            });
    for (int i = 0; i < 2; i++) {
      DynamicFuture<String> get = broken.get();
      assertThat(get.poll(cx)).isTrue();
      assertThrows(IllegalStateException.class, get::take);
    }
  }
}
