package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a dump says of each thing that a task can wait for. */
final class DumpTest {
  private final EventLoop loop = EventLoop.start("dumped-loop");

  @AfterEach
  void stop() {
    loop.close();
  }

  private List<TaskDump> dump() throws Exception {
    return loop.dump().get(30, TimeUnit.SECONDS);
  }

  /** The dump of one task that waits for {@code future}, without what differs from run to run. */
  private String dumpOf(DynamicFuture<?> future) throws Exception {
    Task<?> task = loop.spawn(future);
    List<TaskDump> dumps = dump();
    assertThat(dumps).hasSize(1);
    assertThat(dumps.get(0).task()).isSameInstanceAs(task);
    assertThat(dumps.get(0).state()).isEqualTo(TaskDump.State.WAITING);
    task.cancel();
    return dumps
        .get(0)
        .toString()
        .replaceAll("@\\p{XDigit}+", "")
        .replaceAll("PT\\S+", "PT")
        .strip();
  }

  @Test
  void leaves() throws Exception {
    assertThat(dumpOf(new Signal().next())).isEqualTo("task waiting for Signal");
    assertThat(dumpOf(new Promise<>().future())).isEqualTo("task waiting for Promise");
    assertThat(dumpOf(new Channel<>(3).receive()))
        .isEqualTo("task waiting for an element of Channel (0 of 3 elements)");
    Channel<String> full = new Channel<>(1);
    assertThat(full.trySend("x")).isTrue();
    assertThat(dumpOf(full.send("y")))
        .isEqualTo("task waiting for room in Channel (1 of 1 elements)");
    assertThat(dumpOf(new Semaphore(2).acquire(3)))
        .isEqualTo("task waiting for 3 of Semaphore (2 permits free)");
    Mutex mutex = new Mutex();
    assertThat(mutex.tryLock()).isTrue();
    assertThat(dumpOf(mutex.lock())).isEqualTo("task waiting for Mutex");
    assertThat(dumpOf(Async.sleep(Duration.ofHours(2))))
        .isEqualTo("task waiting for Timer (PT left)");
    assertThat(dumpOf(Timer.create().next())).isEqualTo("task waiting for Timer (not set)");
    assertThat(dumpOf(Async.from(new CompletableFuture<String>())))
        .isEqualTo("task waiting for CompletableFuture");
    Once<String> once = new Once<>(() -> new Promise<String>().future());
    assertThat(dumpOf(once.get())).isEqualTo("task waiting for Promise");
  }

  @Test
  void aTimerTellsTheRemainingTime() throws Exception {
    Task<?> task = loop.spawn(Async.sleep(Duration.ofHours(2)));
    String waitsFor = dump().get(0).call().waitsFor();
    Duration left = Duration.parse(waitsFor.replaceAll(".*\\((\\S+) left\\)", "$1"));
    assertThat(left).isLessThan(Duration.ofHours(2));
    assertThat(left).isGreaterThan(Duration.ofHours(1));
    task.cancel();
  }

  @Test
  void channelsOfTheSystem() throws Exception {
    Pipe pipe = Pipe.open();
    try (Pipe.SourceChannel source = pipe.source();
        Pipe.SinkChannel sink = pipe.sink()) {
      source.configureBlocking(false);
      assertThat(dumpOf(loop.readable(source).next()))
          .matches("task waiting for something to read from .*SourceChannel.*");
      assertThat(sink.isOpen()).isTrue();
    }
  }

  @Test
  void futuresWrittenByHandSayWhatTheyLike() throws Exception {
    assertThat(
            dumpOf(
                new Probe<String>() {
                  @Override
                  public String toString() {
                    return "an answer of the printer";
                  }
                }))
        .isEqualTo("task waiting for an answer of the printer");
    assertThat(
            dumpOf(
                new Probe<String>() {
                  @Override
                  public String toString() {
                    throw new IllegalArgumentException();
                  }
                }))
        .contains("task waiting for io.asynctrait.runtime.DumpTest$");
  }

  @Test
  void severalCallsAtOnce() throws Exception {
    assertThat(
            dumpOf(
                Async.join(
                    List.of(
                        new Signal().next(),
                        Async.ready(null),
                        Async.race(List.of(new Promise<Void>().future(), new Signal().next()))))))
        .isEqualTo(
            """
            task waiting for all of 2 calls
                - waiting for Signal
                - waiting for the first of 2 calls
                    - waiting for Promise
                    - waiting for Signal""");
    assertThat(dumpOf(Async.timeout(new Signal().next(), Duration.ofDays(1))))
        .isEqualTo(
            """
            task waiting for a call, with a timeout
                - waiting for Signal
                - waiting for Timer (PT left)""");
  }

  @Test
  void tasksInTheOrderOfTheirFirstPolls() throws Exception {
    Task<?> first = loop.spawn(new Signal().next());
    Task<?> second = loop.spawn(new Signal().next());
    loop.spawn(Async.ready("done")).block();
    List<TaskDump> dumps = dump();
    assertThat(dumps.stream().map(TaskDump::task).toList())
        .containsExactly(first, second)
        .inOrder();
  }

  @Test
  void aTaskThatAsksIsRunningAndOneThatWasWokenSaysSo() {
    Signal signal = new Signal();
    Task<?> waiting = loop.spawn(signal.next());
    Task<List<TaskDump>> asks =
        loop.spawn(
            new PollFuture<>() {
              @Override
              protected boolean advance(Context cx) {
                signal.raise();
                return succeed(loop.dump().getNow(null));
              }
            });
    List<TaskDump> dumps = asks.block();
    assertThat(dumps.stream().map(TaskDump::task).toList())
        .containsExactly(waiting, asks)
        .inOrder();
    assertThat(dumps.get(0).state()).isEqualTo(TaskDump.State.WOKEN);
    assertThat(dumps.get(0).toString()).startsWith("task woken while waiting for Signal@");
    assertThat(dumps.get(1).toString()).isEqualTo("task running\n");
    waiting.block();
  }

  @Test
  void aLoopThatHasEndedHasNoTasks() throws Exception {
    Task<?> waiting = loop.spawn(new Signal().next());
    loop.close();
    assertThat(waiting.isDone()).isTrue();
    assertThat(dump()).isEmpty();
  }

  @Test
  void everyDumpIsAnsweredEvenDuringShutdown() throws Exception {
    for (int round = 0; round < 50; round++) {
      EventLoop shortLived = EventLoop.start("short-lived");
      Thread closer = new Thread(shortLived::close);
      closer.start();
      for (int i = 0; i < 20; i++) {
        assertThat(shortLived.dump().get(30, TimeUnit.SECONDS)).isEmpty();
      }
      closer.join();
    }
  }
}
