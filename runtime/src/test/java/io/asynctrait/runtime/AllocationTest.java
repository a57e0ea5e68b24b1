package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.junit.jupiter.api.Test;

/** Once warmed up, an event loop allocates nothing for a task that waits and goes on. */
final class AllocationTest {
  private static final int ROUNDS = 20_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Answers each raise of one signal by raising another. */
  private static final class Echo extends PollFuture<String> {
    final Signal ping = new Signal();
    final Signal pong = new Signal();

    @Override
    protected boolean advance(Context cx) {
      while (ping.poll(cx)) {
        pong.raise();
      }
      return false;
    }
  }

  private long loopThread(EventLoop loop) {
    return loop.spawn(
            new PollFuture<Long>() {
              @Override
              protected boolean advance(Context cx) {
                return succeed(Thread.currentThread().getId());
              }
            })
        .block();
  }

  @Test
  void wakingASleepingLoop() {
    try (EventLoop loop = EventLoop.start("allocation")) {
      long thread = loopThread(loop);
      Echo echo = new Echo();
      Task<String> task = loop.spawn(echo);
      long perRound = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 5 && perRound != 0; attempt++) {
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < ROUNDS; i++) {
          echo.ping.raise();
          echo.pong.next().block();
        }
        perRound = (threads.getThreadAllocatedBytes(thread) - before) / ROUNDS;
      }
      assertThat(perRound).isEqualTo(0);
      task.cancel();
    }
  }

  @Test
  void readingFromAChannel() throws Exception {
    Pipe pipe = Pipe.open();
    pipe.source().configureBlocking(false);
    try (EventLoop loop = EventLoop.start("allocation");
        Pipe.SourceChannel source = pipe.source();
        Pipe.SinkChannel sink = pipe.sink()) {
      long thread = loopThread(loop);
      Signal readable = loop.readable(source);
      Signal pong = new Signal();
      ByteBuffer in = ByteBuffer.allocateDirect(1);
      ByteBuffer out = ByteBuffer.allocateDirect(1);
      loop.spawn(
          new PollFuture<String>() {
            @Override
            protected boolean advance(Context cx) throws Throwable {
              do {
                while (source.read(in.clear()) > 0) {
                  pong.raise();
                }
              } while (readable.poll(cx));
              return false;
            }
          });
      long perRound = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 5 && perRound != 0; attempt++) {
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < ROUNDS; i++) {
          sink.write(out.clear());
          pong.next().block();
        }
        perRound = (threads.getThreadAllocatedBytes(thread) - before) / ROUNDS;
      }
      assertThat(perRound).isEqualTo(0);
    }
  }
}
