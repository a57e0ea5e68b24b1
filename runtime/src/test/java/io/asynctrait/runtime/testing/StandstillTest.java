package io.asynctrait.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Mutex;
import io.asynctrait.runtime.Promise;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskDump;
import io.asynctrait.runtime.Timer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a test is told when what it waits for cannot come any more. */
final class StandstillTest {
  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();

  @AfterEach
  void close() {
    executor.close();
  }

  private String standstill(DynamicFuture<?> future) {
    AssertionError error = assertThrows(AssertionError.class, () -> executor.complete(future));
    return error.getMessage().replaceAll("@\\p{XDigit}+", "");
  }

  @Test
  void tellsWhatEachTaskWaitsFor() {
    executor.spawn(new Channel<>(3).receive()).detach();
    executor.spawn(Async.ready("done")).detach();
    executor.spawn(Async.join(List.of(new Signal().next(), new Mutex().lock()))).detach();
    executor.spawn(Async.sleep(Duration.ofSeconds(90))).detach();
    assertThat(standstill(new Promise<String>().future()))
        .isEqualTo(
            """
            nothing can go on any more, 1m 30s after the beginning: no task is ready, no timer is set
            to be completed: task waiting for Promise
            beside it: task waiting for an element of Channel (0 of 3 elements)
            beside it: task waiting for all of 1 call
                - waiting for Signal
            """);
  }

  @Test
  void tellsOfATimerWithAnotherTime() throws Exception {
    Timer[] timer = new Timer[1];
    Thread other =
        new Thread(
            () -> {
              timer[0] = Timer.create();
              timer[0].reset(Duration.ofDays(1));
            });
    other.start();
    other.join();
    assertThat(standstill(timer[0].next()).replaceAll("PT[^ ]+", "PT"))
        .contains("to be completed: task waiting for Timer (PT left)");
  }

  @Test
  void theTestMayGoOnAfterwards() {
    Promise<String> promise = new Promise<>();
    Signal done = new Signal();
    Task<Void> waiting = executor.spawn(done.next());
    assertThrows(AssertionError.class, () -> executor.complete(promise.future()));
    done.raise();
    executor.run();
    assertThat(waiting.isDone()).isTrue();
  }

  @Test
  void aFailureThatCausedItIsToldAsWell() {
    IllegalArgumentException failure = new IllegalArgumentException("x");
    executor.spawn(Async.failed(failure)).detach();
    AssertionError error =
        assertThrows(AssertionError.class, () -> executor.complete(new Promise<String>().future()));
    assertThat(error).hasMessageThat().contains("nothing can go on");
    assertThat(error.getSuppressed()).hasLength(1);
    assertThat(error.getSuppressed()[0]).hasCauseThat().isSameInstanceAs(failure);
  }

  @Test
  void aDumpListsWhatIsLeftInTheOrderOfSpawning() {
    Task<?> first = executor.spawn(new Signal().next());
    executor.spawn(Async.ready("done")).detach();
    executor.run();
    Task<?> second = executor.spawn(Async.ready("x"));
    List<TaskDump> dump = executor.dump();
    assertThat(dump.stream().map(TaskDump::task).toList()).containsExactly(first, second).inOrder();
    assertThat(dump.get(0).toString()).startsWith("task waiting for Signal@");
    assertThat(dump.get(1).toString()).isEqualTo("task woken while waiting for its first turn\n");
    first.cancel();
    executor.run();
    assertThat(executor.dump()).isEmpty();
  }

  @Test
  void aTaskMayAskForADump() {
    executor.spawn(new Signal().next()).detach();
    List<TaskDump> dump =
        executor.complete(
            new Steps<List<TaskDump>>(0) {
              @Override
              void step(int number) {}

              @Override
              List<TaskDump> value() {
                return executor.dump();
              }
            });
    assertThat(dump.stream().map(TaskDump::state).toList())
        .containsExactly(TaskDump.State.WAITING, TaskDump.State.RUNNING)
        .inOrder();
  }
}
