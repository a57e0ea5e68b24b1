package io.asynctrait.streams;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A call of {@code next} that is cancelled loses no element and brings none twice. */
final class StreamCancelTest {
  private static final int ELEMENTS = 20_000;

  private static EventLoop loop;

  @BeforeAll
  static void startLoop() {
    loop = EventLoop.start("cancel");
  }

  @AfterAll
  static void stopLoop() {
    loop.close();
  }

  private static Map<String, UnaryOperator<AsyncStream<Integer>>> operators() {
    Map<String, UnaryOperator<AsyncStream<Integer>>> all = new LinkedHashMap<>();
    all.put("map", s -> s.map(n -> n));
    all.put("filter", s -> s.filter(n -> n >= 0));
    all.put("take", s -> s.take(ELEMENTS));
    all.put("buffer", s -> s.buffer(3, loop));
    all.put("merge", s -> s.merge(AsyncStreams.from(List.of())));
    all.put("flow", s -> AsyncStreams.from(AsyncStreams.toPublisher(s, loop), 3));
    all.put(
        "all",
        s ->
            AsyncStreams.<Integer>from(AsyncStreams.toPublisher(s, loop), 3)
                .buffer(2, loop)
                .map(n -> n)
                .filter(n -> true)
                .merge(AsyncStreams.from(List.of()))
                .take(ELEMENTS));
    return all;
  }

  @Test
  void cancelledAtRandomWhileElementsCome() {
    operators().forEach(StreamCancelTest::cancelAtRandom);
  }

  private static void cancelAtRandom(String name, UnaryOperator<AsyncStream<Integer>> operator) {
    Channel<Integer> channel = new Channel<>(2);
    try (EventLoop sender = EventLoop.start("sender")) {
      AsyncStream<Integer> numbers =
          AsyncStreams.from(IntStream.range(0, ELEMENTS).boxed().toList());
      sender.spawn(AsyncTrait_Sender.sendAll(numbers, channel)).detach();
      AsyncStream<Integer> stream = operator.apply(ChannelStream.of(channel));
      Random random = new Random(7);
      Context cx = Context.of(() -> {});
      List<Integer> heard = new ArrayList<>();
      int cancelled = 0;
      for (boolean ended = false; !ended; ) {
        DynamicFuture<Integer> next = stream.next();
        if (!next.poll(cx) && random.nextBoolean()) {
          next.cancel();
          cancelled++;
        } else {
          Integer element = taken(next);
          ended = element == null;
          if (!ended) {
            heard.add(element);
          }
        }
      }
      stream.close();
      assertWithMessage(name).that(heard).isEqualTo(IntStream.range(0, ELEMENTS).boxed().toList());
      assertWithMessage(name + " was cancelled").that(cancelled).isGreaterThan(10);
    }
  }

  /** Waits for a future that may be complete already. */
  private static Integer taken(DynamicFuture<Integer> next) {
    try {
      return next.take();
    } catch (IllegalStateException notComplete) {
      return next.block();
    }
  }

  @Test
  void cancellingAConsumerClosesWhateverIsBehindIt() {
    operators()
        .forEach(
            (name, operator) -> {
              ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
              List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
              Task<Void> task = loop.spawn(operator.apply(source).forEach(heard::add));
              assertThat(source.channel.trySend(1)).isTrue();
              BufferTest.eventually(() -> heard.size() == 1);
              task.cancel();
              assertThrows(CancellationException.class, task::block);
              BufferTest.eventually(() -> source.closed);
              assertWithMessage(name).that(heard).containsExactly(1);
            });
  }
}
