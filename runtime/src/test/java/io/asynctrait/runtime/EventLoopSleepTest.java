package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A loop that has nothing to do sleeps; whoever has something for it wakes it once. */
final class EventLoopSleepTest {
  private final EventLoop loop = EventLoop.start("sleeping-loop");

  @AfterEach
  void stop() {
    loop.close();
  }

  /** Answers each raise of one signal by raising another. */
  private static final class Echo extends PollFuture<Integer> {
    final Signal ping = new Signal();
    final Signal pong = new Signal();
    final int rounds;
    int answered;

    Echo(int rounds) {
      this.rounds = rounds;
    }

    @Override
    protected boolean advance(Context cx) {
      while (answered < rounds) {
        if (!ping.poll(cx)) {
          return false;
        }
        answered++;
        pong.raise();
      }
      return succeed(answered);
    }
  }

  private void assertSleepsOn() throws InterruptedException {
    Thread.sleep(50); // time for the loop to come to rest
    long before = loop.sleeps();
    assertThat(before).isAtLeast(1);
    Thread.sleep(150);
    assertThat(loop.sleeps()).isEqualTo(before);
  }

  @Test
  void aLoopWithoutWorkSleeps() throws Exception {
    assertSleepsOn();
  }

  @Test
  void aLoopWhoseTasksWaitSleeps() throws Exception {
    Echo echo = new Echo(1);
    Task<Integer> waiting = loop.spawn(echo);
    Task<Void> sleeper = loop.spawn(Async.sleep(Duration.ofDays(1)));
    assertSleepsOn();
    echo.ping.raise();
    assertThat(waiting.block()).isEqualTo(1);
    sleeper.cancel();
    assertSleepsOn();
  }

  @Test
  void aLoopThatWatchesAQuietChannelSleeps() throws Exception {
    Pipe pipe = Pipe.open();
    try (Pipe.SourceChannel source = pipe.source();
        Pipe.SinkChannel sink = pipe.sink()) {
      source.configureBlocking(false);
      Task<Void> waiting = loop.spawn(loop.readable(source).next());
      assertSleepsOn();
      sink.write(ByteBuffer.allocate(1));
      waiting.block();
      // Nobody reads and nobody waits: the byte that is there must not keep the loop awake.
      assertSleepsOn();
    }
  }

  @Test
  void manyThreadsWakeItAndNoWakeUpIsLostOrRepeated() throws Exception {
    int rounds = 4_000;
    List<Task<Integer>> tasks = new ArrayList<>();
    List<Thread> wakers = new ArrayList<>();
    long before = loop.sleeps();
    for (int i = 0; i < 4; i++) {
      Echo echo = new Echo(rounds);
      tasks.add(loop.spawn(echo));
      Thread waker =
          new Thread(
              () -> {
                for (int round = 0; round < rounds; round++) {
                  echo.ping.raise();
                  echo.pong.next().block();
                }
              });
      wakers.add(waker);
      waker.start();
    }
    for (Thread waker : wakers) {
      waker.join();
    }
    int raises = 0;
    for (Task<Integer> task : tasks) {
      raises += task.block();
    }
    assertThat(raises).isEqualTo(4 * rounds);
    // Each sleep but the last was ended by a raise or a spawn, and each of those ends one at most.
    assertThat(loop.sleeps() - before).isAtMost(raises + tasks.size() + 2);
    assertSleepsOn();
  }
}
