package io.asynctrait.streams;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.Task;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Once warmed up, draining a stream through its operators allocates nothing, to the byte. */
final class StreamAllocationTest {
  private static final int ROUNDS = 20_000;
  private static final String[] NAMES = {"zero", "one", "two", "three"};
  private static final Integer[] NUMBERS = {0, 1, 2, 3};

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Every second number is dropped; the others become names. */
  private static AsyncStream<String> chain(AsyncStream<Integer> numbers) {
    return numbers.filter(n -> n % 2 == 1).map(n -> NAMES[n]).take(Long.MAX_VALUE);
  }

  private long allocatedBy(Thread loop) {
    return threads.getThreadAllocatedBytes(loop.getId());
  }

  private static Thread threadOf(EventLoop loop) {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    loop.spawn(
            AsyncStreams.from(List.of(1)).forEach(one -> thread.complete(Thread.currentThread())))
        .block();
    return thread.join();
  }

  /** Gives the same four numbers for ever. */
  private static final class Numbers implements Iterator<Integer> {
    private int next;

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Integer next() {
      next = next + 1 & 3;
      return NUMBERS[next];
    }
  }

  /**
   * Drains a stream on a loop, which also does whatever is behind it, fifty times {@link #ROUNDS}
   * elements; returns the least that was allocated for that many.
   */
  private long allocatedAtBest(EventLoop loop, AsyncStream<Integer> numbers) {
    Thread thread = threadOf(loop);
    long[] best = {Long.MAX_VALUE};
    loop.spawn(
            chain(numbers)
                .take(50L * ROUNDS)
                .forEach(
                    new Consumer<String>() {
                      private int count;
                      private long before;

                      @Override
                      public void accept(String name) {
                        if (++count % ROUNDS == 0) {
                          best[0] = Math.min(best[0], allocatedBy(thread) - before);
                          before = allocatedBy(thread);
                        }
                      }
                    }))
        .block();
    return best[0];
  }

  @Test
  void elementsThatAreReady() {
    try (EventLoop loop = EventLoop.start("allocation")) {
      assertThat(allocatedAtBest(loop, AsyncStreams.from(Numbers::new))).isEqualTo(0);
    }
  }

  @Test
  void elementsThatAreFetchedAhead() {
    try (EventLoop loop = EventLoop.start("allocation")) {
      AsyncStream<Integer> numbers = AsyncStreams.from(Numbers::new);
      assertThat(allocatedAtBest(loop, numbers.buffer(16, loop))).isEqualTo(0);
    }
  }

  @Test
  void elementsThatComeThroughAPublisher() {
    try (EventLoop loop = EventLoop.start("allocation")) {
      Flow.Publisher<Integer> publisher =
          AsyncStreams.publisher(() -> AsyncStreams.from(Numbers::new), loop);
      assertThat(allocatedAtBest(loop, AsyncStreams.from(publisher, 16))).isEqualTo(0);
    }
  }

  @Test
  void elementsThatAreWaitedFor() {
    try (EventLoop loop = EventLoop.start("allocation")) {
      Thread thread = threadOf(loop);
      SignalStream<Integer> source = new AsyncTrait_SignalStream<>(2, 3);
      Signal taken = new Signal();
      Task<Void> task = loop.spawn(chain(source).forEach(name -> taken.raise()));
      long allocated = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 10 && allocated != 0; attempt++) {
        long before = allocatedBy(thread);
        for (int i = 0; i < ROUNDS; i++) {
          source.raised.raise(); // an element that is dropped
          source.dropped.next().block();
          source.raised.raise();
          taken.next().block();
        }
        allocated = allocatedBy(thread) - before;
      }
      assertThat(allocated).isEqualTo(0);
      task.cancel();
    }
  }
}
