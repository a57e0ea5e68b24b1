package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.netty.channel.DefaultEventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks on the executors of others: each kind does all that an event loop of ours does. */
@Timeout(60)
final class ForeignExecutorTest {
  /** The real ones. */
  enum Kind {
    NETTY_NIO_LOOP(true, () -> new NioEventLoopGroup(1)),
    NETTY_NIO_GROUP(false, () -> new NioEventLoopGroup(3)),
    NETTY_LOCAL_LOOP(true, () -> new DefaultEventLoopGroup(1)),
    FORK_JOIN_POOL(false, () -> new ForkJoinPool(3)),
    ASYNC_FORK_JOIN_POOL(
        false,
        () -> new ForkJoinPool(3, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true)),
    FIXED_POOL(false, () -> Executors.newFixedThreadPool(3)),
    SINGLE_THREAD(true, Executors::newSingleThreadExecutor),
    VIRTUAL_THREADS(false, Kind::virtualThreads);

    final boolean hasOneThread;
    private final Supplier<@Nullable ExecutorService> make;

    Kind(boolean hasOneThread, Supplier<@Nullable ExecutorService> make) {
      this.hasOneThread = hasOneThread;
      this.make = make;
    }

    /** By reflection: the tests are compiled for Java 17. */
    private static @Nullable ExecutorService virtualThreads() {
      try {
        return (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      } catch (NoSuchMethodException e) {
        return null;
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }

  private final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
  private @Nullable ExecutorService service;

  private TaskExecutor open(Kind kind) {
    ExecutorService made = kind.make.get();
    assumeTrue(made != null, "this JDK has no virtual threads");
    service = made;
    return TaskExecutor.on(made, (thread, failure) -> uncaught.add(failure));
  }

  @AfterEach
  void close() throws Exception {
    if (service != null) {
      shutDown();
    }
  }

  private void shutDown() throws InterruptedException {
    if (service instanceof io.netty.util.concurrent.EventExecutorGroup netty) {
      netty.shutdownGracefully(0, 10, TimeUnit.SECONDS).sync();
    } else {
      service.shutdownNow();
    }
    assertThat(service.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  /** A computation that notices when two threads are in it, or one that missed writes. */
  private abstract static class Guarded<T> extends PollFuture<T> {
    private final AtomicInteger inside = new AtomicInteger();
    boolean moved;
    private @Nullable Thread thread;

    /** Plain fields may be used: polls are ordered. */
    abstract boolean step(Context cx) throws Throwable;

    @Override
    protected final boolean advance(Context cx) throws Throwable {
      assertThat(inside.incrementAndGet()).isEqualTo(1);
      try {
        moved |= thread != null && thread != Thread.currentThread();
        thread = Thread.currentThread();
        return step(cx);
      } finally {
        inside.decrementAndGet();
      }
    }
  }

  /** Answers each ping, as often as it was told to. */
  private static final class Player extends Guarded<Integer> {
    private final Signal mine;
    private final Signal other;
    private final int rounds;
    private int played;

    Player(Signal mine, Signal other, int rounds) {
      this.mine = mine;
      this.other = other;
      this.rounds = rounds;
    }

    @Override
    boolean step(Context cx) {
      while (played < rounds) {
        if (!mine.poll(cx)) {
          return false;
        }
        played++;
        other.raise();
      }
      return succeed(played);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tasksThatWakeEachOther(Kind kind) {
    TaskExecutor executor = open(kind);
    List<Task<Integer>> players = new ArrayList<>();
    List<Player> futures = new ArrayList<>();
    for (int pair = 0; pair < 4; pair++) {
      Signal ping = new Signal();
      Signal pong = new Signal();
      for (Player player : List.of(new Player(ping, pong, 2_000), new Player(pong, ping, 2_000))) {
        futures.add(player);
        players.add(executor.spawn(player));
      }
      ping.raise();
    }
    for (Task<Integer> player : players) {
      assertThat(player.block()).isEqualTo(2_000);
    }
    if (kind.hasOneThread) {
      for (Player player : futures) {
        assertThat(player.moved).isFalse();
      }
    }
  }

  private static final class Sender extends Guarded<Integer> {
    private final Channel<Integer> channel;
    private int sent;
    private @Nullable DynamicFuture<?> send;

    Sender(Channel<Integer> channel) {
      this.channel = channel;
    }

    @Override
    boolean step(Context cx) {
      while (sent < 1_000) {
        DynamicFuture<?> next = send == null ? channel.send(sent) : send;
        send = next;
        if (!next.poll(cx)) {
          return false;
        }
        next.take();
        send = null;
        sent++;
      }
      return succeed(sent);
    }
  }

  private static final class Receiver extends Guarded<Integer> {
    private final Channel<Integer> channel;
    private int sum;
    private @Nullable DynamicFuture<@Nullable Integer> receive;

    Receiver(Channel<Integer> channel) {
      this.channel = channel;
    }

    @Override
    boolean step(Context cx) {
      while (true) {
        DynamicFuture<@Nullable Integer> next = receive == null ? channel.receive() : receive;
        receive = next;
        if (!next.poll(cx)) {
          return false;
        }
        receive = null;
        Integer value = next.take();
        if (value == null) {
          return succeed(sum);
        }
        sum += value;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void tasksThatShareAChannel(Kind kind) {
    TaskExecutor executor = open(kind);
    Channel<Integer> channel = new Channel<>(3);
    List<Task<Integer>> senders = new ArrayList<>();
    List<Task<Integer>> receivers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      receivers.add(executor.spawn(new Receiver(channel)));
      senders.add(executor.spawn(new Sender(channel)));
    }
    senders.forEach(Task::block);
    channel.close();
    assertThat(receivers.stream().mapToInt(Task::block).sum()).isEqualTo(3 * 999 * 1000 / 2);
  }

  @ParameterizedTest
  @EnumSource
  void sleepersGoOnOnTheExecutor(Kind kind) {
    TaskExecutor executor = open(kind);
    DynamicFuture<Void> sleep = Async.sleep(Duration.ofMillis(5));
    Guarded<String> sleeper =
        new Guarded<>() {
          private @Nullable Thread before;

          @Override
          boolean step(Context cx) {
            if (before == null) {
              before = Thread.currentThread();
            }
            return sleep.poll(cx) && succeed(before == Thread.currentThread() ? "stayed" : "moved");
          }
        };
    String outcome = executor.spawn(sleeper).block();
    if (kind.hasOneThread) {
      assertThat(outcome).isEqualTo("stayed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void cancellationRunsOnTheExecutor(Kind kind) throws Exception {
    TaskExecutor executor = open(kind);
    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    IllegalArgumentException failure = new IllegalArgumentException();
    PollFuture<String> waiting =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) {
            threads.add(Thread.currentThread());
            return false;
          }

          @Override
          protected void cancelled() {
            threads.add(Thread.currentThread());
            throw failure;
          }
        };
    Task<String> task = executor.spawn(waiting);
    Thread polled = threads.take();
    task.cancel();
    Thread cancelled = threads.take();
    assertThat(cancelled).isNotSameInstanceAs(Thread.currentThread());
    if (kind.hasOneThread) {
      assertThat(cancelled).isSameInstanceAs(polled);
    }
    CancellationException outcome = assertThrows(CancellationException.class, task::block);
    assertThat(outcome.getSuppressed()).asList().containsExactly(failure);
    assertThat(uncaught.take()).isSameInstanceAs(failure);
  }

  @ParameterizedTest
  @EnumSource
  void failuresWithoutAConsumerGoToTheHandler(Kind kind) throws Exception {
    TaskExecutor executor = open(kind);
    IOException failure = new IOException();
    executor.spawn(Async.failed(failure)).detach();
    assertThat(uncaught.take()).isSameInstanceAs(failure);
    assertThat(executor.spawn(Async.ready("x")).block()).isEqualTo("x");
  }

  @ParameterizedTest
  @EnumSource
  void afterItsShutdown(Kind kind) throws Exception {
    TaskExecutor executor = open(kind);
    Probe<String> waiting = new Probe<>();
    Task<String> task = executor.spawn(waiting);
    while (waiting.polls == 0) {
      executor.spawn(Async.ready("x")).block(); // orders the reads of the probe
      Thread.yield();
    }
    shutDown();
    Probe<String> late = new Probe<>();
    assertThrows(RejectedExecutionException.class, () -> executor.spawn(late));
    assertThat(late.cancels).isEqualTo(1);
    // It waits for something that may come all the same. Nobody runs it then: it fails.
    task.wake();
    assertThrows(RejectedExecutionException.class, task::block);
    assertThat(waiting.cancels).isEqualTo(1);
  }
}
