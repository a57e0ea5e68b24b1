package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TaskTest {
  /** Runs commands when the test says so. */
  private final ArrayDeque<Runnable> commands = new ArrayDeque<>();

  private final List<Throwable> uncaught = new ArrayList<>();
  private boolean refuse;
  private final TaskExecutor executor =
      TaskExecutor.on(
          command -> {
            if (refuse) {
              throw new RejectedExecutionException();
            }
            commands.add(command);
          },
          (thread, failure) -> uncaught.add(failure));

  private void runAll() {
    for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
      command.run();
    }
  }

  @Test
  void runsWhenTheExecutorSays() {
    Task<String> task = executor.spawn(Async.ready("x"));
    assertThat(task.isDone()).isFalse();
    assertThrows(IllegalStateException.class, task::take);
    runAll();
    assertThat(task.isDone()).isTrue();
    assertThat(task.take()).isEqualTo("x");
    assertThrows(IllegalStateException.class, task::take);
  }

  @Test
  void aFailureIsTheSameObject() {
    IOException failure = new IOException();
    Task<String> task = executor.spawn(Async.failed(failure));
    runAll();
    assertThat(assertThrows(IOException.class, task::take)).isSameInstanceAs(failure);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void wakeUpsCoalesce() {
    Probe<String> future = new Probe<>();
    Task<String> task = executor.spawn(future);
    task.wake();
    assertThat(commands).hasSize(1);
    runAll();
    assertThat(future.polls).isEqualTo(1);
    task.wake();
    task.wake();
    assertThat(commands).hasSize(1);
    runAll();
    assertThat(future.polls).isEqualTo(2);
  }

  @Test
  void aWakeUpDuringAPollIsNotLost() {
    Probe<String> future =
        new Probe<>() {
          @Override
          protected boolean advance(Context cx) {
            polls++;
            cx.waker().wake();
            cx.waker().wake();
            return polls == 3 && succeed("x");
          }
        };
    Task<String> task = executor.spawn(future);
    runAll();
    assertThat(future.polls).isEqualTo(3);
    assertThat(task.take()).isEqualTo("x");
  }

  @Test
  void runByHandDoesNotPollWithoutAWakeUp() {
    Probe<String> future = new Probe<>();
    Task<String> task = executor.spawn(future);
    runAll();
    task.run();
    assertThat(future.polls).isEqualTo(1);
  }

  @Test
  void aWakeUpAfterTheEndDoesNothing() {
    Task<String> task = executor.spawn(Async.ready("x"));
    runAll();
    task.wake();
    task.cancel();
    assertThat(commands).isEmpty();
    assertThat(task.take()).isEqualTo("x");
  }

  @Test
  void cancelOnlyRequests() {
    Probe<String> future = new Probe<>();
    Task<String> task = executor.spawn(future);
    runAll();
    task.cancel();
    assertThat(future.cancels).isEqualTo(0);
    assertThat(task.isDone()).isFalse();
    runAll();
    assertThat(future.cancels).isEqualTo(1);
    assertThat(future.polls).isEqualTo(1);
    assertThrows(CancellationException.class, task::take);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void cleanUpFailuresGoToTheHandlerAndAreSuppressed() {
    Probe<String> future = new Probe<>();
    IOException failure = new IOException("close");
    future.cleanUpFailure = failure;
    Task<String> task = executor.spawn(future);
    runAll();
    task.cancel();
    runAll();
    assertThat(uncaught).containsExactly(failure);
    CancellationException cancelled = assertThrows(CancellationException.class, task::take);
    assertThat(cancelled.getSuppressed()).asList().containsExactly(failure);
  }

  @Test
  void oneConsumer() {
    Task<String> task = executor.spawn(Async.ready("x"));
    DynamicFuture<String> future = task.future();
    assertThrows(IllegalStateException.class, task::future);
    assertThrows(IllegalStateException.class, task::toCompletableFuture);
    assertThrows(IllegalStateException.class, task::detach);
    runAll();
    assertThrows(IllegalStateException.class, task::take);
    future.cancel();
    assertThat(task.take()).isEqualTo("x");
  }

  @Test
  void anotherTaskAwaitsIt() {
    Promise<String> promise = new Promise<>();
    Task<String> first = executor.spawn(promise.future());
    Task<String> second = executor.spawn(first.future());
    runAll();
    assertThat(second.isDone()).isFalse();
    assertThat(promise.complete("x")).isTrue();
    runAll();
    assertThat(second.take()).isEqualTo("x");
  }

  @Test
  void aDetachedFailureGoesToTheHandler() {
    IOException before = new IOException();
    IOException after = new IOException();
    executor.spawn(Async.failed(before)).detach();
    Task<Object> late = executor.spawn(Async.failed(after));
    executor.spawn(Async.ready("x")).detach();
    runAll();
    assertThat(uncaught).containsExactly(before);
    late.detach();
    assertThat(uncaught).containsExactly(before, after).inOrder();
  }

  @Test
  void aDetachedCancellationIsNoFailure() {
    Task<String> task = executor.spawn(new Probe<>());
    task.detach();
    task.cancel();
    runAll();
    assertThat(task.isDone()).isTrue();
    assertThat(uncaught).isEmpty();
  }

  @Test
  void completableFuture() {
    IOException failure = new IOException();
    CompletableFuture<String> value =
        executor.spawn(Async.<String>ready("x")).toCompletableFuture();
    CompletableFuture<String> failed =
        executor.spawn(Async.<String>failed(failure)).toCompletableFuture();
    assertThat(value.isDone()).isFalse();
    runAll();
    assertThat(value.join()).isEqualTo("x");
    assertThat(assertThrows(CompletionException.class, failed::join).getCause())
        .isSameInstanceAs(failure);
  }

  @Test
  void completableFutureOfADoneTask() {
    Task<String> task = executor.spawn(Async.ready("x"));
    runAll();
    assertThat(task.toCompletableFuture().join()).isEqualTo("x");
  }

  @Test
  void completableFutureAndCancellation() {
    Probe<String> future = new Probe<>();
    Task<String> task = executor.spawn(future);
    CompletableFuture<String> completable = task.toCompletableFuture();
    runAll();
    task.cancel();
    runAll();
    assertThat(completable.isCancelled()).isTrue();
  }

  @Test
  void cancellingTheCompletableFutureCancelsTheTask() {
    Probe<String> future = new Probe<>();
    CompletableFuture<String> completable = executor.spawn(future).toCompletableFuture();
    runAll();
    assertThat(completable.cancel(false)).isTrue();
    runAll();
    assertThat(future.cancels).isEqualTo(1);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void aFailureThatTheCompletableFutureNoLongerTakes() {
    IOException failure = new IOException();
    CompletableFuture<String> completable =
        executor.spawn(Async.<String>failed(failure)).toCompletableFuture();
    assertThat(completable.complete("other")).isTrue();
    runAll();
    assertThat(uncaught).containsExactly(failure);
  }

  @Test
  void refusedAtSpawn() {
    Probe<String> future = new Probe<>();
    refuse = true;
    assertThrows(RejectedExecutionException.class, () -> executor.spawn(future));
    assertThat(future.cancels).isEqualTo(1);
  }

  @Test
  void refusedAfterAWakeUp() {
    Probe<String> future = new Probe<>();
    Task<String> task = executor.spawn(future);
    runAll();
    refuse = true;
    task.wake();
    assertThat(future.cancels).isEqualTo(1);
    assertThrows(RejectedExecutionException.class, task::take);
  }

  @Test
  void aDroppedFailureIsReportedWhenTheTaskIsGarbage() {
    IOException failure = new IOException();
    CompletableFuture<Throwable> reported = new CompletableFuture<>();
    TaskExecutor.on(Runnable::run, (thread, thrown) -> reported.complete(thrown))
        .spawn(Async.failed(failure));
    while (!reported.isDone()) {
      System.gc();
      Thread.onSpinWait();
    }
    assertThat(reported.join()).isSameInstanceAs(failure);
  }

  /**
   * Two threads wake a task that runs on two threads: it never runs twice at once and sees the last
   * wake-up.
   */
  @Test
  void wakeUpsFromManyThreads() throws Exception {
    int perThread = 10_000;
    AtomicInteger produced = new AtomicInteger();
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    DynamicFuture<String> consumer =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) {
            if (inside.incrementAndGet() != 1) {
              overlaps.incrementAndGet();
            }
            boolean done = produced.get() == 2 * perThread;
            inside.decrementAndGet();
            return done && succeed("done");
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Task<String> task = TaskExecutor.on(pool).spawn(consumer);
      Runnable producer =
          () -> {
            for (int i = 0; i < perThread; i++) {
              produced.incrementAndGet();
              task.wake();
            }
          };
      Thread first = new Thread(producer);
      Thread second = new Thread(producer);
      first.start();
      second.start();
      assertThat(task.block()).isEqualTo("done");
      first.join();
      second.join();
      assertThat(overlaps.get()).isEqualTo(0);
    } finally {
      pool.shutdownNow();
    }
  }
}
