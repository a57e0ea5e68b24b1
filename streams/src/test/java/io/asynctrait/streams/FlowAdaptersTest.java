package io.asynctrait.streams;

import static com.google.common.truth.Truth.assertThat;
import static io.asynctrait.streams.BufferTest.eventually;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams from and to publishers, beyond what the verification kit asks. */
final class FlowAdaptersTest {
  private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
  private final EventLoop loop =
      EventLoop.start("flow", (thread, failure) -> uncaught.add(failure));

  @AfterEach
  void stopLoop() {
    loop.close();
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /** Keeps what it hears; asks for elements by hand. */
  private static class Listener implements Flow.Subscriber<Integer> {
    final List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
    final CompletableFuture<Throwable> end = new CompletableFuture<>();
    volatile Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
    }

    @Override
    public void onNext(Integer element) {
      heard.add(element);
    }

    @Override
    public void onError(Throwable failure) {
      end.complete(failure);
    }

    @Override
    public void onComplete() {
      end.complete(null);
    }
  }

  /** A publisher in the hand of the test, which counts what is requested. */
  private static final class Hand implements Flow.Publisher<Integer>, Flow.Subscription {
    volatile Flow.Subscriber<? super Integer> subscriber;
    volatile long requested;
    volatile int cancels;

    @Override
    public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
      this.subscriber = subscriber;
      subscriber.onSubscribe(this);
    }

    @Override
    public void request(long more) {
      requested += more;
    }

    @Override
    public void cancel() {
      cancels++;
    }
  }

  @Test
  void fromThePublisherOfTheJdk() {
    List<Integer> heard = new ArrayList<>();
    Task<Void> task;
    try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
      task = loop.spawn(AsyncStreams.<Integer>from(publisher, 16).forEach(heard::add));
      eventually(publisher::hasSubscribers);
      numbers(10_000).forEach(publisher::submit);
    }
    task.block();
    assertThat(heard).isEqualTo(numbers(10_000));
  }

  @Test
  void thereAndBackOverLoopsAndPools() {
    try (EventLoop other = EventLoop.start("other")) {
      TaskExecutor pool = TaskExecutor.on(ForkJoinPool.commonPool());
      AsyncStream<Integer> stream = Trickle.of(numbers(5_000));
      for (TaskExecutor executor : List.of(loop, pool, other)) {
        stream = AsyncStreams.from(AsyncStreams.toPublisher(stream, executor), 7);
      }
      List<Integer> heard = new ArrayList<>();
      pool.spawn(stream.forEach(heard::add)).block();
      assertThat(heard).isEqualTo(numbers(5_000));
    }
  }

  @Test
  void aFailurePassesBothAsTheSameObject() {
    IOException failure = new IOException();
    AsyncStream<Integer> stream =
        AsyncStreams.from(AsyncStreams.toPublisher(Trickle.failing(numbers(3), failure), loop), 2);
    for (int i = 0; i < 3; i++) {
      assertThat(stream.next().block()).isEqualTo(i);
    }
    assertThat(assertThrows(IOException.class, () -> stream.next().block()))
        .isSameInstanceAs(failure);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void neverRequestsMoreThanItHasRoomFor() {
    for (int capacity : new int[] {1, 2, 3, 4, 10}) {
      Hand publisher = new Hand();
      AsyncStream<Integer> stream = AsyncStreams.from(publisher, capacity);
      assertThat(publisher.requested).isEqualTo(0);
      int sent = 0;
      for (int taken = 0; taken < 100; taken++) {
        DynamicFuture<Integer> next = stream.next();
        if (taken == 0) {
          assertThat(next.poll(Context.of(() -> {}))).isFalse();
        }
        while (sent < publisher.requested) {
          publisher.subscriber.onNext(sent++);
        }
        assertThat(next.block()).isEqualTo(taken);
        assertThat(publisher.requested).isAtMost(taken + 1L + capacity);
        assertThat(publisher.requested).isGreaterThan(taken + 1L);
      }
    }
  }

  @Test
  void closingCancelsTheSubscriptionAndCancellingTheConsumerCloses() {
    Hand publisher = new Hand();
    Task<Void> task = loop.spawn(AsyncStreams.from(publisher, 2).forEach(n -> {}));
    eventually(() -> publisher.requested == 2);
    task.cancel();
    assertThrows(CancellationException.class, task::block);
    assertThat(publisher.cancels).isAtLeast(1);
    publisher.subscriber.onNext(1); // under way
    publisher.subscriber.onComplete();
  }

  @Test
  void closedBeforeItSubscribed() {
    Hand publisher = new Hand();
    AsyncStreams.from(publisher, 2).close();
    assertThat(publisher.subscriber).isNull();
  }

  @Test
  void closedBeforeThePublisherAnswered() {
    Hand late = new Hand();
    AsyncStream<Integer> stream = AsyncStreams.from(s -> late.subscriber = s, 2);
    DynamicFuture<Integer> next = stream.next();
    assertThat(next.poll(Context.of(() -> {}))).isFalse();
    next.cancel();
    stream.close();
    late.subscriber.onSubscribe(late);
    assertThat(late.cancels).isEqualTo(1);
    assertThat(late.requested).isEqualTo(0);
  }

  @Test
  void aPublisherThatSendsTooMuchIsCancelled() {
    Hand publisher = new Hand();
    AsyncStream<Integer> stream = AsyncStreams.from(publisher, 2);
    DynamicFuture<Integer> first = stream.next();
    assertThat(first.poll(Context.of(() -> {}))).isFalse();
    for (int i = 0; i < 9; i++) {
      publisher.subscriber.onNext(i);
    }
    assertThat(publisher.cancels).isEqualTo(1);
    publisher.subscriber.onError(new IOException("comes too late"));
    assertThat(first.block()).isEqualTo(0);
    assertThat(stream.next().block()).isEqualTo(1);
    assertThrows(IllegalStateException.class, () -> stream.next().block());
  }

  @Test
  void asksTheStreamForNoMoreThanIsRequested() throws InterruptedException {
    Trickle<Integer> source = Trickle.of(numbers(9));
    Listener listener = new Listener();
    AsyncStreams.toPublisher(source, loop).subscribe(listener);
    Thread.sleep(20);
    assertThat(source.given).isEqualTo(0);
    listener.subscription.request(2);
    eventually(() -> listener.heard.size() == 2);
    Thread.sleep(20);
    assertThat(source.given).isEqualTo(2);
    listener.subscription.cancel();
    eventually(() -> source.closed == 1);
    assertThat(listener.heard).containsExactly(0, 1).inOrder();
    assertThat(listener.end.isDone()).isFalse();
  }

  @Test
  void cancellingEndsAWait() {
    ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
    Listener listener = new Listener();
    AsyncStreams.toPublisher(source, loop).subscribe(listener);
    listener.subscription.request(2);
    listener.subscription.cancel();
    listener.subscription.request(-1);
    eventually(() -> source.closed);
    assertThat(uncaught).isEmpty();
    assertThat(listener.end.isDone()).isFalse();
  }

  @Test
  void cancelledInOnSubscribe() {
    ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
    Listener listener =
        new Listener() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
          }
        };
    AsyncStreams.toPublisher(source, loop).subscribe(listener);
    eventually(() -> source.closed);
    assertThat(listener.end.isDone()).isFalse();
  }

  @Test
  void aStreamHasOneSubscriber() {
    Flow.Publisher<Integer> publisher = AsyncStreams.toPublisher(Trickle.of(numbers(2)), loop);
    Listener first = new Listener();
    Listener second = new Listener();
    publisher.subscribe(first);
    publisher.subscribe(second);
    assertThat(second.end.join()).isInstanceOf(IllegalStateException.class);
    first.subscription.request(9);
    assertThat(first.end.join()).isNull();
    assertThat(first.heard).containsExactly(0, 1).inOrder();
  }

  @Test
  void aSubscriberHearsThatTheLoopHasEnded() {
    ChannelStream<Integer> source = ChannelStream.of(new Channel<>(1));
    Listener listener = new Listener();
    AsyncStreams.toPublisher(source, loop).subscribe(listener);
    listener.subscription.request(2);
    loop.close();
    assertThat(listener.end.join()).isInstanceOf(CancellationException.class);
    assertThat(source.closed).isTrue();

    ChannelStream<Integer> late = ChannelStream.of(new Channel<>(1));
    Listener refused = new Listener();
    AsyncStreams.toPublisher(late, loop).subscribe(refused);
    assertThat(refused.end.join()).isInstanceOf(CancellationException.class);
    assertThat(late.closed).isTrue();
  }

  @Test
  void aSubscriberThatThrowsHasCancelled() {
    IllegalStateException broken = new IllegalStateException();
    Trickle<Integer> source = Trickle.of(numbers(9));
    Listener listener =
        new Listener() {
          @Override
          public void onNext(Integer element) {
            super.onNext(element);
            throw broken;
          }
        };
    AsyncStreams.toPublisher(source, loop).subscribe(listener);
    listener.subscription.request(5);
    eventually(() -> source.closed == 1 && !uncaught.isEmpty());
    assertThat(uncaught).containsExactly(broken);
    assertThat(listener.heard).containsExactly(0);
    assertThat(listener.end.isDone()).isFalse();
  }
}
