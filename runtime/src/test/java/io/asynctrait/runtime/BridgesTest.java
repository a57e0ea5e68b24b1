package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stages that are begun for one future, and blocking calls on other threads. */
@Timeout(60)
final class BridgesTest {
  private final ExecutorService pool =
      Executors.newSingleThreadExecutor(command -> new Thread(command, "pool"));
  private final Context cx = Context.of(() -> {});

  @AfterEach
  void shutDown() {
    pool.shutdownNow();
  }

  @Test
  void aStageIsBegunAtTheFirstPollOnce() {
    AtomicInteger begun = new AtomicInteger();
    CompletableFuture<String> stage = new CompletableFuture<>();
    DynamicFuture<String> future =
        Async.from(
            () -> {
              begun.incrementAndGet();
              return stage;
            });
    assertThat(begun.get()).isEqualTo(0);
    assertThat(future.poll(cx)).isFalse();
    assertThat(future.poll(cx)).isFalse();
    assertThat(begun.get()).isEqualTo(1);
    stage.complete("done");
    assertThat(future.poll(cx)).isTrue();
    assertThat(future.take()).isEqualTo("done");
  }

  @Test
  void aStageOfItsOwnIsCancelled() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    DynamicFuture<String> future = Async.from(() -> stage);
    assertThat(future.poll(cx)).isFalse();
    future.cancel();
    assertThat(stage.isCancelled()).isTrue();
  }

  @Test
  void aStageThatIsNotBegunIsNotCancelled() {
    DynamicFuture<String> future =
        Async.from(
            () -> {
              throw new AssertionError("begun");
            });
    future.cancel();
  }

  @Test
  void aStageThatCannotBeCancelledIsLeft() {
    CompletableFuture<String> stage =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<String> toCompletableFuture() {
            throw new UnsupportedOperationException("on purpose");
          }
        };
    DynamicFuture<String> future = Async.from(() -> stage);
    assertThat(future.poll(cx)).isFalse();
    future.cancel();
    assertThat(stage.isDone()).isFalse();
  }

  @Test
  void whatBeginningThrowsIsTheOutcome() {
    IllegalStateException failure = new IllegalStateException("on purpose");
    DynamicFuture<String> future =
        Async.from(
            () -> {
              throw failure;
            });
    assertThat(assertThrows(IllegalStateException.class, future::block)).isSameInstanceAs(failure);
  }

  @Test
  void cancellingWhatATaskCompletesCancelsTheStageThatItAwaits() {
    try (EventLoop loop = EventLoop.start("both ways")) {
      CompletableFuture<String> inner = new CompletableFuture<>();
      CompletableFuture<String> outer =
          loop.<String>spawn(Async.from(() -> inner)).toCompletableFuture();
      loop.dump().join(); // was polled
      outer.cancel(true);
      assertThrows(CancellationException.class, inner::join);
    }
  }

  @Test
  void aCallRunsOnAThreadOfTheExecutor() {
    try (EventLoop loop = EventLoop.start("loop")) {
      Task<String> task = loop.spawn(Async.onThread(pool, () -> Thread.currentThread().getName()));
      assertThat(task.block()).isEqualTo("pool");
    }
  }

  @Test
  void itsFailureIsTheOutcomeTheSameObject() {
    IOException failure = new IOException("on purpose");
    DynamicFuture<String> future =
        Async.onThread(
            pool,
            () -> {
              throw failure;
            });
    assertThat(assertThrows(IOException.class, future::block)).isSameInstanceAs(failure);
  }

  @Test
  void nothingRunsBeforeTheFirstPoll() throws Exception {
    List<String> ran = new ArrayList<>();
    DynamicFuture<Boolean> future = Async.onThread(pool, () -> ran.add("call"));
    pool.submit(() -> {}).get();
    assertThat(ran).isEmpty();
    future.cancel();
  }

  @Test
  void cancellingInterruptsTheCallAndNothingElse() throws Exception {
    SynchronousQueue<String> entered = new SynchronousQueue<>();
    LinkedBlockingQueue<String> log = new LinkedBlockingQueue<>();
    DynamicFuture<String> future =
        Async.onThread(
            pool,
            () -> {
              entered.put("entered");
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                log.add("interrupted");
              }
              // As if it came too late.
              Thread.currentThread().interrupt();
              return "dropped";
            });
    assertThat(future.poll(cx)).isFalse();
    assertThat(entered.take()).isEqualTo("entered");
    future.cancel();
    assertThat(log.take()).isEqualTo("interrupted");
    assertThat(pool.submit(() -> Thread.currentThread().isInterrupted()).get()).isFalse();
  }

  @Test
  void aCallThatHasNotBegunDoesNotBegin() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<String> ran = new ArrayList<>();
    pool.execute(
        () -> {
          try {
            gate.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });
    DynamicFuture<Boolean> future = Async.onThread(pool, () -> ran.add("call"));
    assertThat(future.poll(cx)).isFalse();
    future.cancel();
    gate.countDown();
    pool.submit(() -> {}).get();
    assertThat(ran).isEmpty();
  }

  @Test
  void aRefusalIsTheOutcome() {
    pool.shutdown();
    DynamicFuture<String> future = Async.onThread(pool, () -> "never");
    assertThrows(RejectedExecutionException.class, future::block);
  }

  @Test
  void itSeesTaskLocalValues() {
    TaskLocal<String> name = TaskLocal.create();
    String seen = TaskLocal.where(name, "a").call(() -> Async.onThread(pool, name::get)).block();
    assertThat(seen).isEqualTo("a");
    assertThat(Async.onThread(pool, name::isBound).block()).isFalse();
  }
}
