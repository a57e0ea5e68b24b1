package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A million deadlines are pending at once, move in place, and pass in order. */
final class MillionTimersTest {
  private static final int COUNT = 1_000_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Random random = new Random(7);

  /** Keeps which deadlines have passed. */
  private static final class Deadline extends TimerQueue.Entry {
    long at;
    int expiries;

    @Override
    void expired() {
      expiries++;
    }
  }

  @Test
  void allPassInOrderHoweverTheyWereMoved() {
    TimerQueue queue = new TimerQueue(() -> {});
    Deadline[] deadlines = new Deadline[COUNT];
    for (int i = 0; i < COUNT; i++) {
      deadlines[i] = new Deadline();
      queue.set(deadlines[i], random.nextInt());
    }
    for (Deadline deadline : deadlines) {
      deadline.at = random.nextInt(COUNT);
      queue.set(deadline, deadline.at);
    }
    long last = 0;
    int wrong = 0;
    for (int i = 0; i < COUNT; i++) {
      Deadline next = (Deadline) queue.takeExpired(COUNT);
      wrong += next.at < last ? 1 : 0;
      last = next.at;
      next.expired();
    }
    assertWithMessage("deadlines out of order").that(wrong).isEqualTo(0);
    assertThat(queue.takeExpired(Long.MAX_VALUE / 2)).isNull();
    assertThat(Arrays.stream(deadlines).filter(deadline -> deadline.expiries != 1).count())
        .isEqualTo(0);
  }

  /** One timer of a loop with somebody who waits. */
  private static final class Waiting implements Waker {
    final Timer timer = Timer.create();
    final DynamicFuture<@Nullable Void> next = timer.next();
    final CountDownLatch latch;
    volatile long due;
    volatile int early;
    volatile int wakes;

    Waiting(CountDownLatch latch) {
      this.latch = latch;
      if (next.poll(Context.of(this))) {
        throw new AssertionError("a new timer has expired");
      }
    }

    void reset(Duration delay) {
      due = System.nanoTime() + delay.toNanos();
      timer.reset(delay);
    }

    @Override
    public void wake() {
      // Volatile writes of the loop's thread alone.
      if (System.nanoTime() - due < 0) {
        early = early + 1;
      }
      wakes = wakes + 1;
      latch.countDown();
    }
  }

  @Test
  void aLoopExpiresEachOnceAndMovingThemAllocatesNothing() throws Exception {
    try (EventLoop loop = EventLoop.start("timers")) {
      CountDownLatch latch = new CountDownLatch(COUNT);
      Waiting[] waiting = loop.spawn(new Makes(latch)).block();
      Duration[] delays = new Duration[64];
      for (int i = 0; i < delays.length; i++) {
        delays[i] = Duration.ofHours(1 + random.nextInt(100));
      }
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int round = 0; round < 3; round++) {
        for (int i = 0; i < COUNT; i++) {
          waiting[i].timer.reset(delays[(i * 31 + round) % delays.length]);
        }
      }
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertWithMessage("bytes for %s settings", 3 * COUNT).that(allocated).isLessThan(COUNT / 10);
      assertThat(latch.getCount()).isEqualTo(COUNT);

      for (int i = 0; i < COUNT; i++) {
        waiting[i].reset(Duration.ofMillis(random.nextInt(1_000)));
      }
      latch.await();
      assertThat(Arrays.stream(waiting).mapToInt(one -> one.early).sum()).isEqualTo(0);
      assertThat(Arrays.stream(waiting).filter(one -> one.wakes != 1).count()).isEqualTo(0);
      assertThat(Arrays.stream(waiting).allMatch(one -> one.next.poll(Context.of(one)))).isTrue();
    }
  }

  /** Timers belong to the loop on whose thread they are made. */
  private static final class Makes extends PollFuture<Waiting[]> {
    private final CountDownLatch latch;

    Makes(CountDownLatch latch) {
      this.latch = latch;
    }

    @Override
    protected boolean advance(Context cx) {
      Waiting[] waiting = new Waiting[COUNT];
      for (int i = 0; i < COUNT; i++) {
        waiting[i] = new Waiting(latch);
        waiting[i].reset(Duration.ofDays(1));
      }
      return succeed(waiting);
    }
  }
}
