package io.asynctrait.streams;

import java.util.Iterator;
import java.util.List;

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
}
