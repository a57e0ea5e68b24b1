package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class FutureMisuseTest {
  private final Context cx = Context.of(() -> {});

  @Test
  void takeBeforeCompletion() {
    DynamicFuture<String> future = new Probe<>();
    assertThrows(IllegalStateException.class, future::take);
    assertThat(future.poll(cx)).isFalse();
    assertThrows(IllegalStateException.class, future::take);
  }

  @Test
  void takeTwice() {
    DynamicFuture<String> future = Async.ready("x");
    assertThat(future.poll(cx)).isTrue();
    assertThat(future.take()).isEqualTo("x");
    assertThrows(IllegalStateException.class, future::take);
  }

  @Test
  void takeFailureTwice() {
    Exception failure = new Exception("checked");
    DynamicFuture<String> future = Async.failed(failure);
    assertThat(future.poll(cx)).isTrue();
    assertThat(assertThrows(Exception.class, future::take)).isSameInstanceAs(failure);
    assertThrows(IllegalStateException.class, future::take);
  }

  @Test
  void pollAfterCompletion() {
    DynamicFuture<String> future = Async.ready("x");
    assertThat(future.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, () -> future.poll(cx));
    assertThat(future.take()).isEqualTo("x");
    assertThrows(IllegalStateException.class, () -> future.poll(cx));
  }

  @Test
  void pollAfterFailure() {
    DynamicFuture<String> future = Async.failed(new Exception());
    assertThat(future.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, () -> future.poll(cx));
  }

  @Test
  void pollAfterCancel() {
    DynamicFuture<String> future = new Probe<>();
    future.cancel();
    assertThrows(IllegalStateException.class, () -> future.poll(cx));
    assertThrows(IllegalStateException.class, future::take);
  }

  @Test
  void pollFromInsideItself() {
    DynamicFuture<String> future =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) {
            return poll(cx);
          }
        };
    assertThat(future.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, future::take);
  }

  @Test
  void cancelFromInsideItself() {
    DynamicFuture<String> future =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) {
            cancel();
            return false;
          }
        };
    assertThat(future.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, future::take);
  }

  @Test
  void twoThreadsAtOnce() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    DynamicFuture<String> future =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) throws Throwable {
            inside.countDown();
            leave.await();
            return succeed("x");
          }
        };
    Thread other = new Thread(() -> future.poll(Context.of(() -> {})));
    other.start();
    inside.await();
    assertThrows(IllegalStateException.class, () -> future.poll(cx));
    assertThrows(IllegalStateException.class, future::cancel);
    assertThrows(IllegalStateException.class, future::take);
    leave.countDown();
    other.join();
    assertThat(future.take()).isEqualTo("x");
  }

  @Test
  void aFutureHasOneTask() {
    DynamicFuture<String> future = Async.ready("x");
    Task<String> first = TaskExecutor.on(Runnable::run).spawn(future);
    Task<String> second = TaskExecutor.on(Runnable::run).spawn(future);
    assertThat(first.take()).isEqualTo("x");
    assertThrows(IllegalStateException.class, second::take);
  }
}
