package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventLoopTest {
  private final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
  private final EventLoop loop =
      EventLoop.start("test-loop", (thread, failure) -> uncaught.add(failure));

  @AfterEach
  void stop() {
    loop.close();
  }

  /** Completes at its first poll with what {@code body} returns. */
  private static <T> DynamicFuture<T> once(java.util.concurrent.Callable<T> body) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) throws Throwable {
        return succeed(body.call());
      }
    };
  }

  @Test
  void runsTasksOnItsThread() {
    assertThat(loop.spawn(once(() -> Thread.currentThread().getName())).block())
        .isEqualTo("test-loop");
    assertThat(loop.spawn(once(EventLoop::current)).block()).isSameInstanceAs(loop);
    assertThat(EventLoop.current()).isNull();
  }

  @Test
  void refusesToBlockItsThread() {
    Task<Object> block = loop.spawn(once(() -> Async.ready("x").block()));
    assertThat(assertThrows(IllegalStateException.class, block::block))
        .hasMessageThat()
        .contains("must not block");
    Task<Object> blocking = loop.spawn(once(() -> Async.blocking(() -> "x")));
    assertThrows(IllegalStateException.class, blocking::block);
    Task<Object> task = loop.spawn(once(() -> loop.spawn(Async.ready("x")).block()));
    assertThrows(IllegalStateException.class, task::block);
  }

  @Test
  void refusesToHaveItsTasksRun() {
    Task<Object> task = loop.spawn(new Probe<>());
    assertThrows(IllegalStateException.class, task::run);
  }

  @Test
  void sleepersWakeInTheOrderOfTheirDeadlines() {
    // Spawned with rising delays, so however late the loop is, the deadlines rise, too.
    List<Integer> order = new ArrayList<>();
    List<Task<Integer>> sleepers = new ArrayList<>();
    for (int delay = 0; delay < 10; delay++) {
      int millis = delay;
      DynamicFuture<Void> sleep = Async.sleep(Duration.ofMillis(millis));
      sleepers.add(
          loop.spawn(
              new PollFuture<>() {
                @Override
                protected boolean advance(Context cx) {
                  return sleep.poll(cx) && order.add(millis) && succeed(millis);
                }
              }));
    }
    for (Task<Integer> sleeper : sleepers) {
      sleeper.block();
    }
    assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).inOrder();
  }

  @Test
  void aWakerThatThrowsDoesNotEndTheLoop() throws Exception {
    IllegalArgumentException failure = new IllegalArgumentException();
    Timer timer = loop.spawn(once(Timer::create)).block();
    Context broken =
        Context.of(
            () -> {
              throw failure;
            });
    assertThat(timer.next().poll(broken)).isFalse();
    timer.reset(Duration.ZERO);
    assertThat(uncaught.take()).isSameInstanceAs(failure);
    assertThat(loop.spawn(Async.ready("x")).block()).isEqualTo("x");
  }

  @Test
  void aSleeperSleepsNoShorterThanItSaid() {
    Duration delay = Duration.ofMillis(15);
    long start = System.nanoTime();
    loop.spawn(Async.sleep(delay)).block();
    assertThat(System.nanoTime() - start).isAtLeast(delay.toNanos());
  }

  @Test
  void aTimerMovedNearerByAnotherThreadWakesTheSleepingLoop() {
    Task<Timer> made = loop.spawn(once(Timer::create));
    Timer timer = made.block();
    timer.reset(Duration.ofDays(300_000));
    Task<Void> waiter = loop.spawn(timer.next());
    timer.reset(Duration.ZERO);
    waiter.block();
    assertThat(timer.stop()).isFalse();
  }

  @Test
  void yieldingLetsOthersRun() {
    List<String> order = new ArrayList<>();
    class Chatter extends PollFuture<String> {
      private final String name;
      private int rounds;
      private DynamicFuture<Void> yield = Async.yieldNow();

      Chatter(String name) {
        this.name = name;
      }

      @Override
      protected boolean advance(Context cx) {
        while (rounds < 3) {
          if (!yield.poll(cx)) {
            return false;
          }
          order.add(name + rounds++);
          yield = Async.yieldNow();
        }
        return succeed(name);
      }
    }
    Task<Task<String>> both =
        loop.spawn(
            once(
                () -> {
                  loop.spawn(new Chatter("a")).detach();
                  return loop.spawn(new Chatter("b"));
                }));
    both.block().block();
    assertThat(order).containsExactly("a0", "b0", "a1", "b1", "a2", "b2").inOrder();
  }

  @Test
  void uncaughtFailures() throws Exception {
    IOException failure = new IOException();
    loop.spawn(Async.failed(failure)).detach();
    assertThat(uncaught.take()).isSameInstanceAs(failure);
    assertThat(loop.spawn(Async.ready("still running")).block()).isEqualTo("still running");
  }

  @Test
  void aHandlerThatThrowsDoesNotEndTheLoop() {
    EventLoop fragile =
        EventLoop.start(
            "fragile",
            (thread, failure) -> {
              throw new IllegalArgumentException();
            });
    try (fragile) {
      fragile.spawn(Async.failed(new IOException())).detach();
      assertThat(fragile.spawn(Async.ready("x")).block()).isEqualTo("x");
    }
  }

  @Test
  void anInterruptDoesNotEndTheLoop() {
    loop.spawn(
            once(
                () -> {
                  Thread.currentThread().interrupt();
                  return "";
                }))
        .block();
    loop.spawn(Async.sleep(Duration.ofMillis(2))).block();
  }

  @Test
  void shutdownCancelsWhatIsLeft() throws Exception {
    Probe<String> waiting = new Probe<>();
    Task<String> task = loop.spawn(waiting);
    Task<Void> sleeper = loop.spawn(Async.sleep(Duration.ofDays(1)));
    loop.spawn(Async.ready("x")).block(); // both have been polled
    loop.shutdown();
    assertThat(loop.awaitTermination(Duration.ofSeconds(10))).isTrue();
    assertThat(waiting.cancels).isEqualTo(1);
    assertThrows(CancellationException.class, task::take);
    assertThrows(CancellationException.class, sleeper::take);
    assertThrows(RejectedExecutionException.class, () -> loop.spawn(Async.ready("x")));
    task.wake();
  }

  @Test
  void aCancelledTaskMaySpawnNothingMore() {
    CompletableFuture<Throwable> refusal = new CompletableFuture<>();
    loop.spawn(
            new PollFuture<>() {
              @Override
              protected boolean advance(Context cx) {
                return false;
              }

              @Override
              protected void cancelled() {
                refusal.complete(
                    assertThrows(
                        RejectedExecutionException.class, () -> loop.spawn(Async.ready("x"))));
              }
            })
        .detach();
    loop.spawn(Async.ready("x")).block();
    loop.close();
    assertThat(refusal.join()).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void closeOnItsOwnThreadDoesNotWait() {
    Task<Object> task =
        loop.spawn(
            once(
                () -> {
                  loop.close();
                  return "closed";
                }));
    assertThat(task.block()).isEqualTo("closed");
    loop.close();
  }

  @Test
  void everySpawnEndsEvenDuringShutdown() throws Exception {
    for (int round = 0; round < 50; round++) {
      EventLoop shortLived = EventLoop.start("short-lived", (thread, failure) -> {});
      List<Task<String>> tasks = new ArrayList<>();
      Thread spawner =
          new Thread(
              () -> {
                try {
                  while (true) {
                    tasks.add(shortLived.spawn(Async.ready("x")));
                  }
                } catch (RejectedExecutionException e) {
                  // The loop has been told to shut down.
                }
              });
      spawner.start();
      shortLived.close();
      spawner.join();
      for (Task<String> task : tasks) {
        assertThat(task.isDone()).isTrue();
      }
    }
  }

  @Test
  void noWakeUpOfASleepingLoopIsLost() {
    int rounds = 5_000;
    Signal ping = new Signal();
    Signal pong = new Signal();
    AtomicInteger answered = new AtomicInteger();
    Task<String> task =
        loop.spawn(
            new PollFuture<>() {
              @Override
              protected boolean advance(Context cx) {
                while (ping.poll(cx)) {
                  answered.incrementAndGet();
                  pong.raise();
                }
                return answered.get() == rounds && succeed("done");
              }
            });
    for (int i = 0; i < rounds; i++) {
      ping.raise();
      pong.next().block();
    }
    task.wake();
    assertThat(task.block()).isEqualTo("done");
  }
}
