package io.asynctrait.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Promise;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import io.asynctrait.runtime.TaskLocal;
import io.asynctrait.runtime.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Who may drive an executor, when, and what it does beside running tasks. */
final class ManualExecutionTest {
  /** A future that does one thing. */
  private static <T> DynamicFuture<T> doing(Callable<T> action) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) throws Exception {
        return succeed(action.call());
      }
    };
  }

  private static <T> T onOtherThread(Callable<T> action) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(action.call());
              } catch (Throwable failure) {
                result.completeExceptionally(failure);
              }
            });
    thread.start();
    thread.join();
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw (Exception) e.getCause();
    }
  }

  @Test
  void codeUnderTestTakesItForAnyExecutor() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      TaskExecutor any = executor;
      Task<String> task = any.spawn(Async.ready("x"));
      assertThat(task.isDone()).isFalse();
      executor.run();
      assertThat(task.take()).isEqualTo("x");
    }
  }

  @Test
  void completeReturnsTheValueOrThrowsTheSameObject() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      String value = executor.complete(Async.ready("x"));
      assertThat(value).isEqualTo("x");
      IOException failure = new IOException();
      assertThat(assertThrows(IOException.class, () -> executor.complete(Async.failed(failure))))
          .isSameInstanceAs(failure);
      Task<String> cancelled = executor.spawn(new Promise<String>().future());
      cancelled.cancel();
      assertThrows(CancellationException.class, () -> executor.complete(cancelled.future()));
    }
  }

  @Test
  void closeCancelsWhatIsLeftNewestFirst() {
    List<String> log = new ArrayList<>();
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      for (String name : List.of("a", "b", "not begun")) {
        executor
            .spawn(
                new PollFuture<String>() {
                  @Override
                  protected boolean advance(Context cx) {
                    return false;
                  }

                  @Override
                  protected void cancelled() {
                    log.add(name);
                  }
                })
            .detach();
        if (name.equals("b")) {
          executor.run();
        }
      }
      assertThat(log).isEmpty();
    }
    assertThat(log).containsExactly("not begun", "b", "a").inOrder();
  }

  @Test
  void aCancelledSleepLeavesNoDeadline() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Task<?> sleeper = executor.spawn(Async.sleep(Duration.ofHours(1)));
      executor.run();
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofHours(1));
      sleeper.cancel();
      executor.run();
      assertThat(executor.untilNextDeadline()).isNull();
      assertThrows(CancellationException.class, sleeper::take);
    }
  }

  @Test
  void afterCloseThereIsNothingToDrive() {
    DeterministicExecutor executor = DeterministicExecutor.inOrder();
    Task<String> done = executor.spawn(Async.ready("x"));
    executor.run();
    executor.close();
    executor.close();
    assertThrows(IllegalStateException.class, executor::run);
    assertThrows(IllegalStateException.class, () -> executor.advance(Duration.ofSeconds(1)));
    assertThrows(IllegalStateException.class, () -> executor.complete(Async.ready("x")));
    assertThrows(RejectedExecutionException.class, () -> executor.spawn(Async.ready("x")));
    assertThat(executor.dump()).isEmpty();
    assertThat(done.take()).isEqualTo("x");
  }

  @Test
  void aTaskCannotDrive() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder();
        DeterministicExecutor other = DeterministicExecutor.inOrder()) {
      List<Runnable> drives =
          List.of(
              executor::run,
              () -> executor.advance(Duration.ZERO),
              () -> executor.complete(Async.ready("x")),
              executor::close,
              other::run,
              () -> DeterministicExecutor.inOrder());
      for (Runnable drive : drives) {
        DynamicFuture<String> task =
            doing(
                () -> {
                  drive.run();
                  return "driven";
                });
        IllegalStateException thrown =
            assertThrows(IllegalStateException.class, () -> executor.complete(task));
        assertThat(thrown).hasMessageThat().contains("a task cannot drive");
        assertThat(executor.dump()).isEmpty(); // nothing was spawned
      }
    }
  }

  @Test
  void theThreadOfAnEventLoopCannotDrive() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder();
        EventLoop loop = EventLoop.start("loop")) {
      for (Callable<?> drive :
          List.<Callable<?>>of(
              DeterministicExecutor::inOrder, () -> executor.complete(Async.ready("x")))) {
        Task<?> task = loop.spawn(doing(drive));
        IllegalStateException thrown = assertThrows(IllegalStateException.class, task::block);
        assertThat(thrown).hasMessageThat().contains("event loop");
      }
      executor.run();
    }
  }

  @Test
  void oneThreadDrivesAtATime() throws Exception {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      String answer =
          executor.complete(
              doing(
                  () -> {
                    IllegalStateException thrown =
                        assertThrows(
                            IllegalStateException.class,
                            () -> onOtherThread(() -> executor.complete(Async.ready("x"))));
                    assertThat(thrown).hasMessageThat().contains("one thread at a time");
                    assertThat(thrown).hasMessageThat().contains(Thread.currentThread().getName());
                    assertThrows(
                        IllegalStateException.class, () -> onOtherThread(() -> executor.dump()));
                    return "refused";
                  }));
      assertThat(answer).isEqualTo("refused");
    }
  }

  @Test
  void theExecutorMovesToTheThreadThatDrivesIt() throws Exception {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      onOtherThread(
          () -> {
            executor.run();
            Timer.create().reset(Duration.ofHours(1));
            return null;
          });
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofHours(1));
      Timer.create().reset(Duration.ofMinutes(1)); // of nobody: this thread drove nothing since
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofHours(1));
      executor.run();
      Timer.create().reset(Duration.ofMinutes(1));
      assertThat(executor.untilNextDeadline()).isEqualTo(Duration.ofMinutes(1));
    }
  }

  @Test
  void ofTwoThatAreOpenTheLastHasTheTimers() {
    DeterministicExecutor first = DeterministicExecutor.inOrder();
    DeterministicExecutor second = DeterministicExecutor.inOrder();
    Timer.create().reset(Duration.ofMinutes(2));
    first.run();
    Timer.create().reset(Duration.ofMinutes(1));
    assertThat(first.untilNextDeadline()).isEqualTo(Duration.ofMinutes(1));
    assertThat(second.untilNextDeadline()).isEqualTo(Duration.ofMinutes(2));
    first.close();
    Timer.create().reset(Duration.ofMinutes(1));
    assertThat(second.untilNextDeadline()).isEqualTo(Duration.ofMinutes(1));
    second.close();
  }

  @Test
  void afterCloseTimersTakeTheTimeOfTheSystem() {
    DeterministicExecutor executor = DeterministicExecutor.inOrder();
    executor.close();
    Async.sleep(Duration.ofMillis(1)).block();
  }

  @Test
  void timersOfOtherThreadsTakeTheTimeOfTheSystem() throws Exception {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      assertThat(onOtherThread(() -> Async.sleep(Duration.ofMillis(1)).block())).isNull();
      try (EventLoop loop = EventLoop.start("loop")) {
        assertThat(loop.spawn(Async.sleep(Duration.ofMillis(1))).block()).isNull();
      }
      assertThat(executor.now()).isEqualTo(Duration.ZERO);
    }
  }

  @Test
  void wakeUpsFromOtherThreadsAreNotLost() throws Exception {
    try (DeterministicExecutor executor = DeterministicExecutor.seeded(1)) {
      int count = 2_000;
      List<Promise<Integer>> promises = new ArrayList<>();
      List<Task<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Promise<Integer> promise = new Promise<>();
        promises.add(promise);
        tasks.add(executor.spawn(promise.future()));
      }
      CountDownLatch begun = new CountDownLatch(1);
      Thread completer =
          new Thread(
              () -> {
                begun.countDown();
                for (int i = 0; i < count; i++) {
                  promises.get(i).complete(i);
                }
              });
      completer.start();
      begun.await();
      while (completer.isAlive()) {
        executor.run(); // meets some in the middle of it
      }
      completer.join();
      executor.run();
      for (int i = 0; i < count; i++) {
        assertThat(tasks.get(i).take()).isEqualTo(i);
      }
    }
  }

  @Test
  void blockingCallsAreHandedToTheSameThread() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Thread thread = executor.complete(Async.onThread(Runnable::run, Thread::currentThread));
      assertThat(thread).isSameInstanceAs(Thread.currentThread());
    }
  }

  @Test
  void aTaskMustNotBlock() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Task<String> other = executor.spawn(Async.ready("x"));
      for (Callable<?> blocks :
          List.<Callable<?>>of(
              () -> other.block(),
              () -> Async.ready("x").block(),
              () -> Async.blocking(() -> "x"))) {
        IllegalStateException thrown =
            assertThrows(IllegalStateException.class, () -> executor.complete(doing(blocks)));
        assertThat(thrown).hasMessageThat().contains("a task must not block");
      }
    }
  }

  @Test
  void theTestCannotWaitForWhatItWouldHaveToRun() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Signal signal = new Signal();
      Task<Void> task = executor.spawn(signal.next());
      IllegalStateException thrown = assertThrows(IllegalStateException.class, task::block);
      assertThat(thrown).hasMessageThat().contains("this thread drives an executor");
      assertThrows(IllegalStateException.class, () -> new Promise<String>().future().block());
      task.cancel();
      executor.run();
      assertThrows(IllegalStateException.class, () -> Async.sleep(Duration.ofMillis(1)).block());
    }
  }

  @Test
  void theTestMayWaitForWhatOthersRun() throws Exception {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder();
        EventLoop loop = EventLoop.start("loop")) {
      assertThat(Async.ready("x").block()).isEqualTo("x");
      Task<Void> waiting = executor.spawn(new Signal().next());
      executor.run();
      Task<String> elsewhere =
          loop.spawn(
              new Steps<String>(2, () -> Async.sleep(Duration.ofMillis(20))) {
                @Override
                void step(int number) {}

                @Override
                String value() {
                  return "x";
                }
              });
      assertThat(elsewhere.block()).isEqualTo("x");
      waiting.cancel();
    }
  }

  @Test
  void aTaskIsRunByTheExecutorAlone() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Task<String> task = executor.spawn(Async.ready("x"));
      assertThrows(IllegalStateException.class, task::run);
      executor.run();
      assertThat(task.take()).isEqualTo("x");
    }
  }

  @Test
  void whatIsBoundForTheTestIsInheritedBySpawnAndNotByRun() {
    TaskLocal<String> user = TaskLocal.create();
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      Task<String> outside = executor.spawn(doing(() -> user.orElse("nobody")));
      List<Task<String>> inside = new ArrayList<>();
      TaskLocal.where(user, "ann")
          .run(
              () -> {
                inside.add(executor.spawn(doing(() -> user.orElse("nobody"))));
                executor.run();
              });
      assertThat(outside.take()).isEqualTo("nobody");
      assertThat(inside.get(0).take()).isEqualTo("ann");
    }
  }

  @Test
  void timeDoesNotGoBackOrOverTheEnd() {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      assertThrows(IllegalArgumentException.class, () -> executor.advance(Duration.ofNanos(-1)));
      executor.advance(Duration.ofDays(140 * 365));
      assertThrows(IllegalStateException.class, () -> executor.advance(Duration.ofDays(10 * 365)));
    }
  }
}
