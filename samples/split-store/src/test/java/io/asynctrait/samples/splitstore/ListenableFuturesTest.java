package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.util.concurrent.SettableFuture;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ListenableFuturesTest {
  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private final SettableFuture<String> call = SettableFuture.create();
  private int begun;
  private final Task<String> task =
      executor.spawn(
          ListenableFutures.from(
              () -> {
                begun++;
                return call;
              }));

  @AfterEach
  void close() {
    executor.close();
  }

  @Test
  void beginsAtTheFirstPollAndWaitsForTheValue() {
    assertThat(begun).isEqualTo(0);
    executor.run();
    assertThat(begun).isEqualTo(1);
    assertThat(task.isDone()).isFalse();
    call.set("value");
    executor.run();

    assertThat(task.take()).isEqualTo("value");
    assertThat(begun).isEqualTo(1);
  }

  @Test
  void takesWhatIsThereAtOnce() {
    call.set("value");
    executor.run();

    assertThat(task.take()).isEqualTo("value");
  }

  @Test
  void aFailureIsTheVeryObject() {
    Exception failure = new Exception("no");
    executor.run();
    call.setException(failure);
    executor.run();

    assertThat(assertThrows(Exception.class, task::take)).isSameInstanceAs(failure);
  }

  @Test
  void aCallThatSomebodyElseCancelsIsAFailure() {
    executor.run();
    call.cancel(false);
    executor.run();

    assertThrows(CancellationException.class, task::take);
  }

  @Test
  void cancellingReachesTheCall() {
    executor.run();
    task.cancel();
    executor.run();

    assertThat(call.isCancelled()).isTrue();
    task.detach();
  }

  @Test
  void aCallThatHasNotBegunDoesNotBegin() {
    task.cancel();
    executor.run();

    assertThat(begun).isEqualTo(0);
    assertThat(call.isCancelled()).isFalse();
    task.detach();
  }

  @Test
  void isWokenByAnotherThread() {
    task.detach();
    try (EventLoop loop = EventLoop.start("bridge")) {
      for (int i = 0; i < 2_000; i++) {
        SettableFuture<Integer> other = SettableFuture.create();
        DynamicFuture<Integer> future = ListenableFutures.from(() -> other);
        Task<Integer> waiting = loop.spawn(future);
        other.set(i); // while it is polled for the first time, or before, or after
        assertThat(waiting.block()).isEqualTo(i);
      }
    }
    call.set("over");
  }
}
