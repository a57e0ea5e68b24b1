package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.frame.LongCall;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SignalTest {
  private final Signal signal = new Signal();
  private final Wakes wakes = new Wakes();
  private final Context cx = Context.of(wakes);

  /** Waits as generated code does, through the fused entry point. */
  private static DynamicFuture<@Nullable Void> fused(Signal signal) {
    return new LongCall<@Nullable Void>() {
      @Override
      protected long start(Context cx) {
        return signal.startNext(cx);
      }

      @Override
      protected @Nullable Void box(long value, Context cx) {
        return null;
      }

      @Override
      protected void clear() {}
    };
  }

  @Test
  void remembersOneRaise() {
    signal.raise();
    signal.raise();
    assertThat(signal.next().poll(cx)).isTrue();
    assertThat(signal.next().poll(cx)).isFalse();
  }

  @Test
  void fusedConsumesARememberedRaise() {
    signal.raise();
    assertThat(fused(signal).poll(cx)).isTrue();
    assertThat(fused(signal).poll(cx)).isFalse();
  }

  @Test
  void wakesTheWaiterOnce() {
    DynamicFuture<@Nullable Void> next = signal.next();
    assertThat(next.poll(cx)).isFalse();
    signal.raise();
    signal.raise();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(next.poll(cx)).isTrue();
    assertThat(next.take()).isNull();
    assertThat(signal.next().poll(cx)).isFalse();
  }

  @Test
  void fusedIsWokenAndUsableAgain() {
    for (int round = 1; round <= 3; round++) {
      DynamicFuture<@Nullable Void> next = fused(signal);
      assertThat(next.poll(cx)).isFalse();
      assertThat(next.poll(cx)).isFalse();
      signal.raise();
      assertThat(wakes.count()).isEqualTo(round);
      assertThat(next.poll(cx)).isTrue();
      assertThat(next.take()).isNull();
    }
  }

  @Test
  void isLazy() {
    DynamicFuture<@Nullable Void> unpolled = signal.next();
    assertThat(signal.next().poll(cx)).isFalse();
    signal.raise();
    assertThrows(IllegalStateException.class, () -> result(unpolled));
  }

  /** Polls and takes: a waiting future answers null, a misuse throws. */
  private Object result(DynamicFuture<?> future) {
    return future.poll(cx) ? future.take() : "pending";
  }

  @Test
  void aSecondWaiterIsRefused() {
    assertThat(signal.next().poll(cx)).isFalse();
    assertThrows(IllegalStateException.class, () -> result(signal.next()));
    assertThrows(IllegalStateException.class, () -> result(fused(signal)));
    assertThrows(IllegalStateException.class, () -> signal.poll(cx));
  }

  @Test
  void aSecondWaiterIsRefusedAfterTheRaise() {
    DynamicFuture<@Nullable Void> first = fused(signal);
    assertThat(first.poll(cx)).isFalse();
    signal.raise();
    assertThrows(IllegalStateException.class, () -> result(signal.next()));
    assertThrows(IllegalStateException.class, () -> signal.poll(cx));
    assertThat(first.poll(cx)).isTrue();
  }

  @Test
  void aWaiterBesidePollIsRefused() {
    assertThat(signal.poll(cx)).isFalse();
    assertThrows(IllegalStateException.class, () -> result(signal.next()));
    assertThrows(IllegalStateException.class, () -> result(fused(signal)));
  }

  @Test
  void theLastWakerIsWoken() {
    Wakes last = new Wakes();
    DynamicFuture<@Nullable Void> next = fused(signal);
    assertThat(next.poll(cx)).isFalse();
    assertThat(next.poll(Context.of(last))).isFalse();
    signal.raise();
    assertThat(wakes.count()).isEqualTo(0);
    assertThat(last.count()).isEqualTo(1);
  }

  @Test
  void cancelLetsTheNextOneWait() {
    for (int i = 0; i < 2; i++) {
      DynamicFuture<@Nullable Void> next = i == 0 ? signal.next() : fused(signal);
      assertThat(next.poll(cx)).isFalse();
      next.cancel();
      DynamicFuture<@Nullable Void> other = i == 0 ? signal.next() : fused(signal);
      assertThat(other.poll(cx)).isFalse();
      signal.raise();
      assertThat(wakes.count()).isEqualTo(i + 1);
      assertThat(other.poll(cx)).isTrue();
    }
  }

  @Test
  void cancelKeepsARaise() {
    for (int i = 0; i < 2; i++) {
      DynamicFuture<@Nullable Void> next = i == 0 ? signal.next() : fused(signal);
      assertThat(next.poll(cx)).isFalse();
      signal.raise();
      next.cancel();
      assertThat(signal.next().poll(cx)).isTrue();
      assertThat(signal.poll(cx)).isFalse();
      signal.withdraw();
    }
  }

  @Test
  void cancelBeforeTheFirstPollLeavesTheWaiterAlone() {
    DynamicFuture<@Nullable Void> waiting = signal.next();
    assertThat(waiting.poll(cx)).isFalse();
    signal.next().cancel();
    fused(signal).cancel();
    signal.raise();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(waiting.poll(cx)).isTrue();
  }

  @Test
  void pollByHand() {
    assertThat(signal.poll(cx)).isFalse();
    assertThat(signal.poll(cx)).isFalse();
    signal.raise();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(signal.poll(cx)).isTrue();
    assertThat(signal.poll(cx)).isFalse();
    signal.withdraw();
    signal.raise();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(signal.poll(cx)).isTrue();
  }

  @Test
  void withdrawLeavesOthersAlone() {
    DynamicFuture<@Nullable Void> waiting = signal.next();
    assertThat(waiting.poll(cx)).isFalse();
    signal.withdraw();
    signal.raise();
    assertThat(waiting.poll(cx)).isTrue();
  }

  @Test
  void noRaiseIsLostBetweenThreads() throws Exception {
    pingPong(false);
  }

  @Test
  void noRaiseIsLostBetweenThreadsFused() throws Exception {
    pingPong(true);
  }

  private static void pingPong(boolean fused) throws Exception {
    int rounds = 20_000;
    Signal ping = new Signal();
    Signal pong = new Signal();
    int[] plain = {0}; // ordered by the signals alone
    AtomicInteger wrong = new AtomicInteger();
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < rounds; i++) {
                (fused ? fused(ping) : ping.next()).block();
                if (plain[0] != 2 * i + 1) {
                  wrong.incrementAndGet();
                }
                plain[0]++;
                pong.raise();
              }
            });
    other.start();
    for (int i = 0; i < rounds; i++) {
      plain[0]++;
      ping.raise();
      (fused ? fused(pong) : pong.next()).block();
      assertThat(plain[0]).isEqualTo(2 * i + 2);
    }
    other.join();
    assertThat(wrong.get()).isEqualTo(0);
  }

  /** What a thread did before it raised is seen, even when another one had raised already. */
  @Test
  void everyRaiserIsSeen() throws Exception {
    int perThread = 20_000;
    AtomicInteger produced = new AtomicInteger();
    Runnable producer =
        () -> {
          for (int i = 0; i < perThread; i++) {
            produced.incrementAndGet();
            signal.raise();
          }
        };
    Thread first = new Thread(producer);
    Thread second = new Thread(producer);
    first.start();
    second.start();
    while (produced.get() < 2 * perThread) {
      fused(signal).block();
    }
    first.join();
    second.join();
    assertThat(produced.get()).isEqualTo(2 * perThread);
  }
}
