package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.frame.LongCall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SemaphoreTest {
  private final Wakes wakes = new Wakes();
  private final Context cx = Context.of(wakes);

  private static DynamicFuture<@Nullable Void> acquire(
      boolean fused, Semaphore semaphore, int amount) {
    if (!fused) {
      return semaphore.acquire(amount);
    }
    return new LongCall<@Nullable Void>() {
      @Override
      protected long start(Context cx) {
        return semaphore.startAcquire(amount, cx);
      }

      @Override
      protected @Nullable Void box(long value, Context cx) {
        return null;
      }

      @Override
      protected void clear() {}
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void servesInOrderAndNobodyOvertakes(boolean fused) {
    Semaphore semaphore = new Semaphore(1);
    assertThat(acquire(fused, semaphore, 1).poll(cx)).isTrue();
    DynamicFuture<@Nullable Void> large = acquire(fused, semaphore, 3);
    DynamicFuture<@Nullable Void> small = acquire(fused, semaphore, 1);
    assertThat(large.poll(cx)).isFalse();
    assertThat(small.poll(cx)).isFalse();
    semaphore.release(2);
    assertThat(wakes.count()).isEqualTo(0);
    assertThat(semaphore.tryAcquire()).isFalse();
    semaphore.release();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(large.poll(cx)).isTrue();
    semaphore.release(2);
    assertThat(small.poll(cx)).isTrue();
    assertThat(semaphore.availablePermits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cancelledCallsTakeNothing(boolean fused) {
    Semaphore semaphore = new Semaphore(0);
    DynamicFuture<@Nullable Void> queued = acquire(fused, semaphore, 1);
    DynamicFuture<@Nullable Void> granted = acquire(fused, semaphore, 1);
    DynamicFuture<@Nullable Void> last = acquire(fused, semaphore, 1);
    assertThat(queued.poll(cx)).isFalse();
    assertThat(granted.poll(cx)).isFalse();
    assertThat(last.poll(cx)).isFalse();
    queued.cancel();
    semaphore.release();
    granted.cancel();
    assertThat(wakes.count()).isEqualTo(2);
    assertThat(last.poll(cx)).isTrue();
    assertThat(semaphore.availablePermits()).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLargeRequestThatGivesUpLetsSmallerOnesIn(boolean fused) {
    Semaphore semaphore = new Semaphore(1);
    DynamicFuture<@Nullable Void> large = acquire(fused, semaphore, 2);
    DynamicFuture<@Nullable Void> small = acquire(fused, semaphore, 1);
    assertThat(large.poll(cx)).isFalse();
    assertThat(small.poll(cx)).isFalse();
    large.cancel();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(small.poll(cx)).isTrue();
  }

  @Test
  void misuse() {
    assertThrows(IllegalArgumentException.class, () -> new Semaphore(-1));
    Semaphore semaphore = new Semaphore(Integer.MAX_VALUE);
    assertThrows(IllegalArgumentException.class, () -> semaphore.acquire(0));
    assertThrows(IllegalArgumentException.class, () -> semaphore.tryAcquire(-1));
    assertThrows(IllegalArgumentException.class, () -> semaphore.release(0));
    assertThrows(IllegalArgumentException.class, semaphore::release);
    assertThat(semaphore.availablePermits()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void mutexLetsOneIn() {
    Mutex mutex = new Mutex();
    assertThat(mutex.lock().poll(cx)).isTrue();
    assertThat(mutex.isLocked()).isTrue();
    assertThat(mutex.tryLock()).isFalse();
    DynamicFuture<@Nullable Void> second = mutex.lock();
    assertThat(second.poll(cx)).isFalse();
    mutex.unlock();
    assertThat(mutex.tryLock()).isFalse();
    assertThat(second.poll(cx)).isTrue();
    mutex.unlock();
    assertThat(mutex.isLocked()).isFalse();
    assertThrows(IllegalStateException.class, mutex::unlock);
    assertThat(mutex.tryLock()).isTrue();
  }
}
