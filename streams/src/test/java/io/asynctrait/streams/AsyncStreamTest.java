package io.asynctrait.streams;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.EventLoop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operators of one source, over sources that suspend and over sources that do not. */
final class AsyncStreamTest {
  private static final List<Integer> TEN = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  private static EventLoop loop;

  @BeforeAll
  static void startLoop() {
    loop = EventLoop.start("streams");
  }

  @AfterAll
  static void stopLoop() {
    loop.close();
  }

  private static <T> List<T> drain(AsyncStream<T> stream) {
    List<T> elements = new ArrayList<>();
    loop.spawn(stream.forEach(elements::add)).block();
    return elements;
  }

  @Test
  void map() {
    assertThat(drain(Trickle.of(TEN).map(n -> "<" + n + ">").take(2)))
        .containsExactly("<1>", "<2>")
        .inOrder();
    assertThat(drain(AsyncStreams.from(List.of(1, 2)).map(n -> n * n)))
        .containsExactly(1, 4)
        .inOrder();
  }

  @Test
  void filter() {
    assertThat(drain(Trickle.of(TEN).filter(n -> n % 3 == 0))).containsExactly(3, 6, 9).inOrder();
    assertThat(drain(AsyncStreams.from(TEN).filter(n -> n > 8))).containsExactly(9, 10).inOrder();
    assertThat(drain(Trickle.of(TEN).filter(n -> false))).isEmpty();
  }

  @Test
  void takeAsksForNoMoreThanItGives() {
    Trickle<Integer> source = Trickle.of(TEN);
    assertThat(drain(source.take(3))).containsExactly(1, 2, 3).inOrder();
    assertThat(source.given).isEqualTo(3);
    assertThat(drain(Trickle.of(TEN).take(0))).isEmpty();
    assertThat(drain(AsyncStreams.from(TEN).take(99))).isEqualTo(TEN);
  }

  @Test
  void theEndIsToldAgain() {
    AsyncStream<Integer> stream = Trickle.of(List.of(1)).map(n -> n).filter(n -> true).take(7);
    assertThat(stream.next().block()).isEqualTo(1);
    assertThat(stream.next().block()).isNull();
    assertThat(stream.next().block()).isNull();
  }

  @Test
  void aFailurePassesEveryOperatorAsTheSameObject() {
    IOException failure = new IOException("broken");
    Trickle<Integer> source = Trickle.failing(List.of(1, 2), failure);
    AsyncStream<Integer> stream =
        source.map(n -> n).filter(n -> true).take(9).buffer(3, loop).merge(Trickle.of(List.of()));
    List<Integer> elements = new ArrayList<>();
    Throwable thrown =
        assertThrows(IOException.class, () -> loop.spawn(stream.forEach(elements::add)).block());
    assertThat(thrown).isSameInstanceAs(failure);
    assertThat(elements).containsExactly(1, 2).inOrder();
    assertThat(source.closed).isAtLeast(1);
  }

  @Test
  void whatAFunctionThrowsIsTheFailure() {
    IllegalStateException failure = new IllegalStateException();
    Trickle<Integer> source = Trickle.of(TEN);
    AsyncStream<Integer> stream =
        source.map(
            n -> {
              if (n == 2) {
                throw failure;
              }
              return n;
            });
    assertThat(stream.next().block()).isEqualTo(1);
    assertThat(assertThrows(IllegalStateException.class, () -> stream.next().block()))
        .isSameInstanceAs(failure);
    assertThat(stream.next().block()).isEqualTo(3);
  }

  @Test
  void forEachClosesAtTheEndAndAfterAFailure() {
    Trickle<Integer> ending = Trickle.of(TEN);
    drain(ending.map(n -> n));
    assertThat(ending.closed).isEqualTo(1);

    Trickle<Integer> failing = Trickle.of(TEN);
    IllegalStateException failure = new IllegalStateException();
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () ->
                    failing
                        .forEach(
                            n -> {
                              throw failure;
                            })
                        .block()))
        .isSameInstanceAs(failure);
    assertThat(failing.closed).isEqualTo(1);
    assertThat(failing.given).isEqualTo(1);
  }

  @Test
  void aStraightLineLoop() {
    Trickle<OrderSums.Order> source =
        Trickle.of(
            IntStream.range(0, 5_000).mapToObj(n -> new OrderSums.Order(n, n % 2 == 0)).toList());
    Channel<OrderSums.Order> store = new Channel<>(2_000);
    OrderSums sums = new AsyncTrait_OrderSums(store);
    assertThat(loop.spawn(sums.total(AsyncStreams.toPublisher(source, loop))).block())
        .isEqualTo(999_000);
    assertThat(store.size()).isEqualTo(1_000);
    BufferTest.eventually(() -> source.closed == 1);
    assertThat(source.given).isAtMost(2_000 + 64);
  }

  @Test
  void aBlockingIterator() {
    Trickle<Integer> source = Trickle.of(List.of(1, 2));
    Iterator<Integer> iterator = AsyncStreams.iterator(source);
    assertThat(iterator.next()).isEqualTo(1);
    assertThat(iterator.hasNext()).isTrue();
    assertThat(iterator.hasNext()).isTrue();
    assertThat(iterator.next()).isEqualTo(2);
    assertThat(source.closed).isEqualTo(0);
    assertThat(iterator.hasNext()).isFalse();
    assertThat(source.closed).isEqualTo(1);
    assertThrows(NoSuchElementException.class, iterator::next);

    IOException failure = new IOException();
    Trickle<Integer> broken = Trickle.failing(List.of(), failure);
    Iterator<Integer> failing = AsyncStreams.iterator(broken);
    assertThat(assertThrows(IOException.class, failing::hasNext)).isSameInstanceAs(failure);
    assertThat(broken.closed).isEqualTo(1);
    assertThat(failing.hasNext()).isFalse();
  }

  @Test
  void argumentsAreCheckedAtOnce() {
    AsyncStream<Integer> stream = AsyncStreams.from(TEN);
    assertThrows(NullPointerException.class, () -> stream.map(null));
    assertThrows(NullPointerException.class, () -> stream.filter(null));
    assertThrows(IllegalArgumentException.class, () -> stream.take(-1));
    assertThrows(IllegalArgumentException.class, () -> stream.buffer(0, loop));
    assertThrows(NullPointerException.class, () -> stream.buffer(1, null));
    assertThrows(NullPointerException.class, () -> stream.merge(null));
    assertThrows(NullPointerException.class, () -> stream.map(n -> null).next().block());
  }
}
