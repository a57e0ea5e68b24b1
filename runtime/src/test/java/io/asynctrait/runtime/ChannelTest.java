package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.ReferenceCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChannelTest {
  private final Wakes wakes = new Wakes();
  private final Context cx = Context.of(wakes);

  /** How a test calls: through a handle, or as generated code does. */
  enum Form {
    HANDLE {
      @Override
      <T> DynamicFuture<@Nullable Void> send(Channel<T> channel, T element) {
        return channel.send(element);
      }

      @Override
      <T> DynamicFuture<@Nullable T> receive(Channel<T> channel) {
        return channel.receive();
      }
    },
    FUSED {
      @Override
      <T> DynamicFuture<@Nullable Void> send(Channel<T> channel, T element) {
        return new LongCall<@Nullable Void>() {
          @Override
          protected long start(Context cx) {
            return channel.startSend(element, cx);
          }

          @Override
          protected @Nullable Void box(long value, Context cx) {
            return null;
          }

          @Override
          protected void clear() {}
        };
      }

      @Override
      <T> DynamicFuture<@Nullable T> receive(Channel<T> channel) {
        return new ReferenceCall<@Nullable T>() {
          @Override
          protected @Nullable T start(Context cx) {
            return channel.startReceive(cx);
          }

          @Override
          protected void clear() {}
        };
      }
    };

    abstract <T> DynamicFuture<@Nullable Void> send(Channel<T> channel, T element);

    abstract <T> DynamicFuture<@Nullable T> receive(Channel<T> channel);
  }

  private <T> T result(DynamicFuture<T> future) {
    assertThat(future.poll(cx)).isTrue();
    return future.take();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void elementsComeOutInOrder(Form form) {
    Channel<String> channel = new Channel<>(2);
    for (String element : List.of("a", "b")) {
      assertThat(result(form.send(channel, element))).isNull();
    }
    assertThat(channel.size()).isEqualTo(2);
    assertThat(result(form.receive(channel))).isEqualTo("a");
    result(form.send(channel, "c"));
    assertThat(result(form.receive(channel))).isEqualTo("b");
    assertThat(result(form.receive(channel))).isEqualTo("c");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void sendWaitsForRoom(Form form) {
    Channel<String> channel = new Channel<>(1);
    result(form.send(channel, "a"));
    DynamicFuture<@Nullable Void> waiting = form.send(channel, "b");
    assertThat(waiting.poll(cx)).isFalse();
    assertThat(waiting.poll(cx)).isFalse();
    assertThat(result(form.receive(channel))).isEqualTo("a");
    assertThat(wakes.count()).isEqualTo(1);
    result(waiting);
    assertThat(result(form.receive(channel))).isEqualTo("b");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void receiveWaitsForAnElement(Form form) {
    Channel<String> channel = new Channel<>(1);
    DynamicFuture<@Nullable String> waiting = form.receive(channel);
    assertThat(waiting.poll(cx)).isFalse();
    result(form.send(channel, "a"));
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(result(waiting)).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void newcomersDoNotOvertake(Form form) {
    Channel<String> channel = new Channel<>(1);
    DynamicFuture<@Nullable String> first = form.receive(channel);
    DynamicFuture<@Nullable String> second = form.receive(channel);
    assertThat(first.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    result(form.send(channel, "a"));
    assertThat(channel.tryReceive()).isNull();
    DynamicFuture<@Nullable String> third = form.receive(channel);
    assertThat(third.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    assertThat(result(first)).isEqualTo("a");
    result(form.send(channel, "b"));
    assertThat(third.poll(cx)).isFalse();
    assertThat(result(second)).isEqualTo("b");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void cancelledSenderHasNotSent(Form form) {
    Channel<String> channel = new Channel<>(1);
    result(form.send(channel, "a"));
    DynamicFuture<@Nullable Void> queued = form.send(channel, "b");
    DynamicFuture<@Nullable Void> granted = form.send(channel, "c");
    DynamicFuture<@Nullable Void> last = form.send(channel, "d");
    for (DynamicFuture<?> sender : List.of(queued, granted, last)) {
      assertThat(sender.poll(cx)).isFalse();
    }
    queued.cancel();
    assertThat(result(form.receive(channel))).isEqualTo("a");
    assertThat(wakes.count()).isEqualTo(1);
    granted.cancel();
    assertThat(wakes.count()).isEqualTo(2);
    result(last);
    assertThat(result(form.receive(channel))).isEqualTo("d");
    assertThat(channel.size()).isEqualTo(0);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void cancelledReceiverLeavesTheElementToTheNext(Form form) {
    Channel<String> channel = new Channel<>(1);
    DynamicFuture<@Nullable String> granted = form.receive(channel);
    DynamicFuture<@Nullable String> next = form.receive(channel);
    assertThat(granted.poll(cx)).isFalse();
    assertThat(next.poll(cx)).isFalse();
    result(form.send(channel, "a"));
    granted.cancel();
    assertThat(wakes.count()).isEqualTo(2);
    assertThat(result(next)).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void closingDrains(Form form) {
    Channel<String> channel = new Channel<>(2);
    result(form.send(channel, "a"));
    result(form.send(channel, "b"));
    DynamicFuture<@Nullable Void> refused = form.send(channel, "c");
    assertThat(refused.poll(cx)).isFalse();
    channel.close();
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(refused.poll(cx)).isTrue();
    assertThrows(ChannelClosedException.class, refused::take);
    DynamicFuture<@Nullable Void> late = form.send(channel, "d");
    assertThat(late.poll(cx)).isTrue();
    assertThrows(ChannelClosedException.class, late::take);
    assertThrows(ChannelClosedException.class, () -> channel.trySend("e"));
    assertThat(channel.isClosed()).isTrue();
    assertThat(channel.isDrained()).isFalse();
    assertThat(result(form.receive(channel))).isEqualTo("a");
    assertThat(result(form.receive(channel))).isEqualTo("b");
    assertThat(channel.isDrained()).isTrue();
    assertThat(result(form.receive(channel))).isNull();
    assertThat(channel.tryReceive()).isNull();
    channel.close();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void closingEndsWaitingReceivers(Form form) {
    Channel<String> channel = new Channel<>(1);
    DynamicFuture<@Nullable String> first = form.receive(channel);
    DynamicFuture<@Nullable String> second = form.receive(channel);
    assertThat(first.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    channel.close();
    assertThat(wakes.count()).isEqualTo(2);
    assertThat(result(first)).isNull();
    assertThat(result(second)).isNull();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aReceiverBehindAGrantedOneSeesTheEndOnlyAfterIt(Form form) {
    Channel<String> channel = new Channel<>(1);
    DynamicFuture<@Nullable String> granted = form.receive(channel);
    DynamicFuture<@Nullable String> behind = form.receive(channel);
    assertThat(granted.poll(cx)).isFalse();
    assertThat(behind.poll(cx)).isFalse();
    result(form.send(channel, "a"));
    channel.close();
    assertThat(behind.poll(cx)).isFalse();
    granted.cancel();
    assertThat(result(behind)).isEqualTo("a");
    assertThat(result(form.receive(channel))).isNull();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aGrantedSenderOfAClosedChannelFails(Form form) {
    Channel<String> channel = new Channel<>(1);
    result(form.send(channel, "a"));
    DynamicFuture<@Nullable Void> granted = form.send(channel, "b");
    assertThat(granted.poll(cx)).isFalse();
    assertThat(channel.tryReceive()).isEqualTo("a");
    channel.close();
    assertThat(granted.poll(cx)).isTrue();
    assertThrows(ChannelClosedException.class, granted::take);
    assertThat(result(form.receive(channel))).isNull();
  }

  @Test
  void tryForms() {
    Channel<Integer> channel = new Channel<>(2);
    assertThat(channel.tryReceive()).isNull();
    assertThat(channel.trySend(1)).isTrue();
    assertThat(channel.trySend(2)).isTrue();
    assertThat(channel.trySend(3)).isFalse();
    assertThat(channel.tryReceive()).isEqualTo(1);
    assertThat(channel.trySend(3)).isTrue();
    assertThat(channel.tryReceive()).isEqualTo(2);
    assertThat(channel.tryReceive()).isEqualTo(3);
    assertThat(channel.capacity()).isEqualTo(2);
  }

  @Test
  void misuse() {
    assertThrows(IllegalArgumentException.class, () -> new Channel<String>(0));
    Channel<String> channel = new Channel<>(1);
    assertThrows(NullPointerException.class, () -> channel.send(nothing()));
    assertThrows(NullPointerException.class, () -> channel.trySend(nothing()));
    channel.send("dropped").cancel();
    channel.receive().cancel();
    assertThat(channel.trySend("a")).isTrue();
  }

  @SuppressWarnings("NullAway") // what a caller without null checks passes
  private static String nothing() {
    return null;
  }

  @Test
  void aWakerThatThrowsDoesNotKeepOthersAsleep() {
    Channel<String> channel = new Channel<>(1);
    Context broken =
        Context.of(
            () -> {
              throw new IllegalStateException("broken waker");
            });
    DynamicFuture<@Nullable String> first = channel.receive();
    DynamicFuture<@Nullable String> second = channel.receive();
    assertThat(first.poll(broken)).isFalse();
    assertThat(second.poll(cx)).isFalse();
    assertThrows(IllegalStateException.class, channel::close);
    assertThat(wakes.count()).isEqualTo(1);
    assertThat(result(first)).isNull();
    assertThat(result(second)).isNull();
  }

  /** A task that is always ready would keep its loop for itself. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void readyCallsAreChargedToTheBudget(Form form) {
    Channel<Integer> channel = new Channel<>(1_000);
    for (int i = 0; i < 1_000; i++) {
      assertThat(channel.trySend(i)).isTrue();
    }
    Context task = Context.of(wakes);
    task.beginTurn(wakes);
    int ready = 0;
    DynamicFuture<@Nullable Integer> next = form.receive(channel);
    while (next.poll(task)) {
      assertThat(next.take()).isEqualTo(ready++);
      next = form.receive(channel);
    }
    assertThat(ready).isAtLeast(10);
    assertThat(ready).isLessThan(1_000);
    assertThat(wakes.count()).isEqualTo(1);
    task.beginTurn(wakes);
    assertThat(next.poll(task)).isTrue();
    assertThat(next.take()).isEqualTo(ready);
  }

  /** Many senders and receivers, some of which give up: every element is seen once, in order. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void nothingIsLostOrDoubled(Form form) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Channel<Integer> channel = new Channel<>(1 + random.nextInt(3));
      List<DynamicFuture<@Nullable Void>> senders = new ArrayList<>();
      List<Integer> sending = new ArrayList<>();
      List<DynamicFuture<@Nullable Integer>> receivers = new ArrayList<>();
      List<Integer> sent = new ArrayList<>();
      List<Integer> received = new ArrayList<>();
      for (int step = 0; step < 300; step++) {
        switch (random.nextInt(6)) {
          case 0 -> {
            senders.add(form.send(channel, step));
            sending.add(step);
          }
          case 1 -> receivers.add(form.receive(channel));
          case 2, 3 -> {
            if (!senders.isEmpty()) {
              int i = random.nextInt(senders.size());
              if (senders.get(i).poll(cx)) {
                senders.remove(i).take();
                sent.add(sending.remove(i));
              }
            }
          }
          case 4 -> {
            if (!receivers.isEmpty()) {
              int i = random.nextInt(receivers.size());
              if (receivers.get(i).poll(cx)) {
                received.add(receivers.remove(i).take());
              }
            }
          }
          default -> {
            if (!senders.isEmpty() && random.nextBoolean()) {
              int i = random.nextInt(senders.size());
              senders.remove(i).cancel();
              sending.remove(i);
            } else if (!receivers.isEmpty()) {
              receivers.remove(random.nextInt(receivers.size())).cancel();
            }
          }
        }
      }
      receivers.forEach(DynamicFuture::cancel);
      senders.forEach(DynamicFuture::cancel);
      Stream.generate(channel::tryReceive)
          .takeWhile(java.util.Objects::nonNull)
          .forEach(received::add);
      assertThat(received).containsExactlyElementsIn(sent).inOrder();
    }
  }

  @Test
  void betweenThreads() {
    int senders = 4;
    int each = 5_000;
    Channel<Integer> channel = new Channel<>(7);
    try (EventLoop a = EventLoop.start("a");
        EventLoop b = EventLoop.start("b")) {
      List<Task<Long>> receiving = new ArrayList<>();
      List<Task<@Nullable Void>> sending = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        receiving.add((i % 2 == 0 ? a : b).spawn(new Sum(channel)));
      }
      for (int i = 0; i < senders; i++) {
        sending.add((i % 2 == 0 ? b : a).spawn(new Count(channel, each)));
      }
      sending.forEach(Task::block);
      channel.close();
      long sum = receiving.stream().mapToLong(Task::block).sum();
      assertThat(sum).isEqualTo((long) senders * each * (each + 1) / 2);
    }
  }

  private static final class Sum extends PollFuture<Long> {
    private final Channel<Integer> channel;
    private DynamicFuture<@Nullable Integer> next;
    private long sum;

    Sum(Channel<Integer> channel) {
      this.channel = channel;
      this.next = channel.receive();
    }

    @Override
    protected boolean advance(Context cx) {
      while (next.poll(cx)) {
        Integer element = next.take();
        if (element == null) {
          return succeed(sum);
        }
        sum += element;
        next = channel.receive();
      }
      return false;
    }
  }

  private static final class Count extends PollFuture<@Nullable Void> {
    private final Channel<Integer> channel;
    private final int last;
    private DynamicFuture<@Nullable Void> next;
    private int sent = 1;

    Count(Channel<Integer> channel, int last) {
      this.channel = channel;
      this.last = last;
      this.next = channel.send(1);
    }

    @Override
    protected boolean advance(Context cx) {
      while (next.poll(cx)) {
        next.take();
        if (sent == last) {
          return succeed(null);
        }
        next = channel.send(++sent);
      }
      return false;
    }
  }
}
