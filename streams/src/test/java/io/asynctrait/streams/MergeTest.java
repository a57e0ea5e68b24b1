package io.asynctrait.streams;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link AsyncStreams#merge} makes of several sources. */
final class MergeTest {
  private static <T> List<T> drain(AsyncStream<T> stream) {
    List<T> elements = new ArrayList<>();
    stream.forEach(elements::add).block();
    return elements;
  }

  @Test
  void sourcesThatAreReadyTakeTurns() {
    assertThat(
            drain(
                AsyncStreams.merge(
                    List.of(
                        AsyncStreams.from(List.of("a1", "a2", "a3")),
                        AsyncStreams.from(List.of("b1")),
                        AsyncStreams.from(List.of("c1", "c2"))))))
        .containsExactly("a1", "b1", "c1", "a2", "c2", "a3")
        .inOrder();
  }

  @Test
  void noneEndsAtOnce() {
    assertThat(AsyncStreams.<String>merge(List.of()).next().block()).isNull();
  }

  @Test
  void aSourceThatWaitsHoldsUpNobody() {
    Channel<String> late = new Channel<>(1);
    AsyncStream<String> merged =
        ChannelStream.of(late).merge(AsyncStreams.from(List.of("early", "again")));
    assertThat(merged.next().block()).isEqualTo("early");
    assertThat(merged.next().block()).isEqualTo("again");
    DynamicFuture<String> third = merged.next();
    assertThat(third.poll(Context.of(() -> {}))).isFalse();
    assertThat(late.trySend("late")).isTrue();
    assertThat(third.block()).isEqualTo("late");
    late.close();
    assertThat(merged.next().block()).isNull();
    assertThat(merged.next().block()).isNull();
  }

  @Test
  void aCallThatIsCancelledTakesNothing() {
    Channel<String> left = new Channel<>(1);
    Channel<String> right = new Channel<>(1);
    AsyncStream<String> merged = ChannelStream.of(left).merge(ChannelStream.of(right));
    DynamicFuture<String> given = merged.next();
    assertThat(given.poll(Context.of(() -> {}))).isFalse();
    assertThat(left.trySend("left")).isTrue();
    assertThat(right.trySend("right")).isTrue();
    given.cancel();
    assertThat(List.of(merged.next().block(), merged.next().block()))
        .containsExactly("left", "right");
  }

  @Test
  void theOthersGoOnAfterAFailure() {
    IllegalStateException failure = new IllegalStateException();
    AsyncStream<Integer> merged =
        Trickle.failing(List.<Integer>of(), failure).merge(Trickle.of(List.of(7)));
    assertThat(assertThrows(IllegalStateException.class, () -> merged.next().block()))
        .isSameInstanceAs(failure);
    assertThat(merged.next().block()).isEqualTo(7);
    assertThat(merged.next().block()).isNull();
  }

  /** A source whose close fails. */
  private static AsyncStream<String> stubborn(RuntimeException failure) {
    return new AsyncStream<>() {
      @Override
      public DynamicFuture<String> next() {
        return io.asynctrait.runtime.Async.ready("x");
      }

      @Override
      public void close() {
        throw failure;
      }
    };
  }

  @Test
  void allAreClosedWhateverTheyThrow() {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second");
    Trickle<String> last = Trickle.of(List.of("y"));
    AsyncStream<String> merged =
        AsyncStreams.merge(List.of(stubborn(first), stubborn(second), last));
    assertThat(merged.next().block()).isEqualTo("x");
    assertThat(assertThrows(RuntimeException.class, merged::close)).isSameInstanceAs(first);
    assertThat(first.getSuppressed()).asList().containsExactly(second);
    assertThat(last.closed).isEqualTo(1);
  }

  @Test
  void sourcesOfSeveralLoopsLoseAndDoubleNothing() {
    try (EventLoop one = EventLoop.start("one");
        EventLoop two = EventLoop.start("two");
        EventLoop three = EventLoop.start("three")) {
      List<Integer> all = Collections.synchronizedList(new ArrayList<>());
      AsyncStream<Integer> merged =
          AsyncStreams.merge(
              List.of(
                  Trickle.of(IntStream.range(0, 5_000).boxed().toList()).buffer(3, one),
                  Trickle.of(IntStream.range(5_000, 10_000).boxed().toList()).buffer(64, two)));
      three.spawn(merged.forEach(all::add)).block();
      assertThat(all).containsExactlyElementsIn(IntStream.range(0, 10_000).boxed().toList());
      assertThat(all.stream().filter(n -> n < 5_000).toList()).isInOrder();
      assertThat(all.stream().filter(n -> n >= 5_000).toList()).isInOrder();
    }
  }
}
