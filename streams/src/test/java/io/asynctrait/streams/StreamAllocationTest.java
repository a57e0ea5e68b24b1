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
            AsyncStreams.from(List.of(1))
                .forEach(one -> thread.complete(Thread.currentThread())))
        .block();
    return thread.join();
  }

  @Test
  void elementsThatAreReady() {
    try (EventLoop loop = EventLoop.start("allocation")) {
      Thread thread = threadOf(loop);
      long[] count = {0, Long.MAX_VALUE};
      Iterator<Integer> numbers =
          new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
              return count[1] != 0;
            }

            @Override
            public Integer next() {
              next = next + 1 & 3;
              return NUMBERS[next];
            }
          };
      // Counted from inside, as the loop never comes to rest: every so many elements.
      long[] before = {0};
      loop.spawn(
              chain(AsyncStreams.from(() -> numbers))
                  .forEach(
                      name -> {
                        if (++count[0] % ROUNDS == 0) {
                          long now = threads.getThreadAllocatedBytes(thread.getId());
                          count[1] = Math.min(count[1], now - before[0]);
                          before[0] = threads.getThreadAllocatedBytes(thread.getId());
                        }
                        if (count[0] == 50L * ROUNDS) {
                          throw new AssertionError("allocated " + count[1] + " bytes");
                        }
                      }))
          .block();
      assertThat(count[1]).isEqualTo(0);
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
