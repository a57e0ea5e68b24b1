package io.asynctrait.streams;

import io.asynctrait.runtime.TaskExecutor;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Where streams come from and what they are turned into. */
public final class AsyncStreams {
  private AsyncStreams() {}

  /**
   * Returns a stream of the elements of {@code elements}, whose iterator is asked for at the first
   * {@code next}.
   */
  public static <T> AsyncStream<T> from(Iterable<? extends T> elements) {
    return new AsyncTrait_IterableStream<>(elements);
  }

  /**
   * Returns a stream of the elements of all {@code sources}, each as soon as it is there. Sources
   * whose elements are there at the same time have their turns one after another. It ends when all
   * have ended, and fails when one of them fails; the others are left as they are until it is
   * closed.
   *
   * <p>The sources are polled in the task of the consumer, all of them each time that one has woken
   * it. Each of them is asked for one element ahead.
   */
  public static <T> AsyncStream<T> merge(List<? extends AsyncStream<? extends T>> sources) {
    return new AsyncTrait_MergeStream<>(sources);
  }

  /**
   * Returns the elements of {@code stream} to a thread that may block: each is waited for with
   * {@link io.asynctrait.runtime.DynamicFuture#block}. The stream is closed at its end and by a
   * failure; who stops before closes it.
   */
  public static <T> Iterator<T> iterator(AsyncStream<? extends T> stream) {
    return new BlockingIterator<>(stream);
  }

  /**
   * Returns a stream of what {@code publisher} sends. It subscribes at the first {@code next};
   * closing it cancels the subscription. A failure of the publisher comes when the elements before
   * it have been taken, as the very object.
   *
   * @param capacity how many elements may have been requested and not yet been taken
   * @throws IllegalArgumentException if {@code capacity} is not positive
   */
  public static <T> AsyncStream<T> from(Flow.Publisher<? extends T> publisher, int capacity) {
    return new AsyncTrait_FlowStream<>(publisher, new Inlet<>(capacity));
  }

  /**
   * Returns a publisher that sends each of its subscribers a stream of its own. A task on {@code
   * executor} asks that stream for an element only when the subscriber has requested one, and
   * closes it at its end, after a failure, and when the subscription is cancelled. If the executor
   * refuses the task or is shut down, the subscriber is told by a failure.
   *
   * @param streams called for each subscriber; what it throws is that subscriber's failure
   */
  public static <T> Flow.Publisher<T> publisher(
      Supplier<? extends AsyncStream<? extends T>> streams, TaskExecutor executor) {
    return new StreamPublisher<>(streams, executor);
  }

  /**
   * Like {@link #publisher(Supplier, TaskExecutor)}, of one stream: the first subscriber gets it,
   * any other an {@link IllegalStateException} as its failure.
   */
  public static <T> Flow.Publisher<T> toPublisher(
      AsyncStream<? extends T> stream, TaskExecutor executor) {
    Objects.requireNonNull(stream, "stream");
    AtomicBoolean taken = new AtomicBoolean();
    return new StreamPublisher<>(
        () -> {
          if (taken.getAndSet(true)) {
            throw new IllegalStateException("the stream has a subscriber already: it has one");
          }
          return stream;
        },
        executor);
  }
}
