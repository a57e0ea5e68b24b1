package io.asynctrait.streams;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.TaskExecutor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link AsyncStream#buffer} fetches, and when it stops. */
final class BufferTest {
  static void eventually(BooleanSupplier holds) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("did not happen within 20 s");
      }
      Thread.yield();
    }
  }

  @Test
  void fetchesAsMuchAsThereIsRoomAndNoMore() throws InterruptedException {
    try (EventLoop loop = EventLoop.start("filler")) {
      Trickle<Integer> source = Trickle.of(IntStream.range(0, 100).boxed().toList());
      AsyncStream<Integer> buffered = source.buffer(5, loop);
      Thread.sleep(20);
      assertThat(source.given).isEqualTo(0); // nothing before the first call
      for (int i = 0; i < 50; i++) {
        assertThat(buffered.next().block()).isEqualTo(i);
        int fetched = i + 1 + 5;
        eventually(() -> source.given == fetched);
      }
      Thread.sleep(20);
      assertThat(source.given).isEqualTo(55);
      buffered.close();
      eventually(() -> source.closed == 1);
      assertThat(source.given).isEqualTo(55);
    }
  }

  @Test
  void closesItsSourceAtTheEnd() {
    try (EventLoop loop = EventLoop.start("filler")) {
      Trickle<Integer> source = Trickle.of(List.of(1));
      AsyncStream<Integer> buffered = source.buffer(5, loop);
      assertThat(buffered.next().block()).isEqualTo(1);
      assertThat(buffered.next().block()).isNull();
      assertThat(buffered.next().block()).isNull();
      assertThat(source.closed).isEqualTo(1);
      buffered.close();
      buffered.close();
    }
  }

  @Test
  void closedBeforeItFetched() {
    try (EventLoop loop = EventLoop.start("filler")) {
      Trickle<Integer> source = Trickle.of(List.of(1));
      source.buffer(5, loop).close();
      assertThat(source.closed).isEqualTo(1);
    }
  }

  @Test
  void aFailureComesBehindTheElements() {
    try (EventLoop loop = EventLoop.start("filler")) {
      IllegalStateException failure = new IllegalStateException();
      AsyncStream<Integer> buffered = Trickle.failing(List.of(1, 2), failure).buffer(9, loop);
      assertThat(buffered.next().block()).isEqualTo(1);
      assertThat(buffered.next().block()).isEqualTo(2);
      for (int i = 0; i < 2; i++) {
        assertThat(assertThrows(IllegalStateException.class, () -> buffered.next().block()))
            .isSameInstanceAs(failure);
      }
    }
  }

  @Test
  void anExecutorThatEndsIsNoEndOfTheStream() {
    EventLoop loop = EventLoop.start("filler");
    ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
    AsyncStream<Integer> buffered = source.buffer(1, loop);
    DynamicFuture<Integer> next = buffered.next();
    assertThat(next.poll(Context.of(() -> {}))).isFalse();
    loop.close();
    assertThrows(CancellationException.class, next::block);
    assertThat(source.closed).isTrue();
  }

  @Test
  void anExecutorThatEndsBeforeTheFirstFetch() {
    // Takes the task and never runs it; then drops it.
    Runnable[] taken = new Runnable[1];
    TaskExecutor executor = TaskExecutor.on(task -> taken[0] = task);
    ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
    AsyncStream<Integer> buffered = source.buffer(1, executor);
    DynamicFuture<Integer> next = buffered.next();
    assertThat(next.poll(Context.of(() -> {}))).isFalse();
    next.cancel();
    buffered.close(); // before the first poll
    taken[0].run();
    assertThat(source.closed).isTrue();
  }

  @Test
  void anExecutorThatRefuses() {
    EventLoop loop = EventLoop.start("filler");
    loop.close();
    ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
    AsyncStream<Integer> buffered = source.buffer(1, loop);
    assertThrows(RejectedExecutionException.class, () -> buffered.next().block());
    assertThat(source.closed).isTrue();
    buffered.close();
  }
}
