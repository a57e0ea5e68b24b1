package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Promise;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FirstTrueTest {
  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private final List<String> cancelled = new ArrayList<>();
  private final Child a = new Child("a");
  private final Child b = new Child("b");
  private final Child c = new Child("c");
  private final Task<Boolean> task = executor.spawn(FirstTrue.of(List.of(a, b, c)));

  /** Ends when its promise does; tells when it is cancelled. */
  private final class Child extends PollFuture<Boolean> {
    final Promise<Boolean> promise = new Promise<>();
    RuntimeException cleanUp;
    private final DynamicFuture<Boolean> outcome = promise.future();
    private final String name;

    Child(String name) {
      this.name = name;
    }

    @Override
    protected boolean advance(Context cx) {
      return outcome.poll(cx) && succeed(outcome.take());
    }

    @Override
    protected void cancelled() {
      cancelled.add(name);
      if (cleanUp != null) {
        throw cleanUp;
      }
    }
  }

  @AfterEach
  void close() {
    executor.close();
  }

  @Test
  void oneThatIsTrueEndsTheOthers() {
    executor.run();
    a.promise.complete(false);
    executor.run();
    assertThat(task.isDone()).isFalse();
    c.promise.complete(true);
    executor.run();

    assertThat(task.take()).isTrue();
    assertThat(cancelled).containsExactly("b");
  }

  @Test
  void isFalseIfAllAre() {
    a.promise.complete(false);
    b.promise.complete(false);
    executor.run();
    assertThat(task.isDone()).isFalse();
    c.promise.complete(false);
    executor.run();

    assertThat(task.take()).isFalse();
    assertThat(cancelled).isEmpty();
  }

  @Test
  void aFailureEndsTheOthers() {
    RuntimeException failure = new RuntimeException("b");
    RuntimeException cleanUp = new RuntimeException("a's clean-up");
    a.cleanUp = cleanUp;
    executor.run();
    b.promise.fail(failure);
    executor.run();

    assertThat(assertThrows(RuntimeException.class, task::take)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(cleanUp);
    assertThat(cancelled).containsExactly("a", "c").inOrder();
  }

  @Test
  void isCancelledWithAllOfThem() {
    executor.run();
    b.promise.complete(false);
    executor.run();
    task.cancel();
    executor.run();

    assertThat(cancelled).containsExactly("a", "c").inOrder();
    task.detach();
  }
}
