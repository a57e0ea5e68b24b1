package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskExecutor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Elements that come one by one and are awaited one by one.
 *
 * <pre>{@code
 * try (AsyncStream<Order> open = orders.filter(Order::isOpen)) {
 *   for (Order order; (order = await(open.next())) != null; ) {
 *     await(store.save(order));
 *   }
 * }
 * }</pre>
 *
 * <p><b>Pull.</b> An element is asked for by {@link #next()} and not before; a consumer that is
 * slow slows its stream down. The end is told by null, so elements are never null and telling it
 * allocates nothing. A failure is thrown by the await, the very object. After null or a failure the
 * stream has ended: another call gives null or the same failure.
 *
 * <p><b>Cancel and close.</b> Cancelling a call of {@code next} takes nothing: the element that it
 * waited for comes with the next call. {@link #close()} gives up the stream and whatever is behind
 * it. Whoever consumes a stream closes it, whatever way the loop is left, cancellation included:
 * with try-with-resources as above, or by {@link #forEach}. Operators close what they were made
 * from, and only then.
 *
 * <p><b>One consumer.</b> One call of {@code next} is in flight at a time, and {@code close} is
 * called when none is. The calls may come from different threads, one after another. A stream that
 * an operator was called on belongs to that operator.
 *
 * <p>Operators do nothing until the first {@code next}. Awaiting {@link #map}, {@link #filter},
 * {@link #take} and {@link #buffer} in generated code allocates nothing for an element, suspended
 * or not. A source whose own {@code next} is declared to give a wrapper, such as {@code Integer},
 * makes that wrapper and a handle for each.
 *
 * @param <T> the type of the elements, which are never null
 */
@AsyncTrait
public interface AsyncStream<T> extends AutoCloseable {
  /** Returns a future of the next element; of null at the end. */
  @Recycle
  DynamicFuture<@Nullable T> next();

  /**
   * Gives up this stream and what it holds: its sources, subscriptions, tasks. Closing a closed
   * stream does nothing. {@code next} must not be called any more.
   */
  @Override
  default void close() {}

  /**
   * Returns a stream of what {@code mapper} makes of each element.
   *
   * @param mapper called once for each element, with a result that is not null
   */
  default <R> AsyncStream<R> map(Function<? super T, ? extends R> mapper) {
    return new AsyncTrait_MapStream<>(this, mapper);
  }

  /** Returns a stream of the elements that {@code wanted} accepts. */
  default AsyncStream<T> filter(Predicate<? super T> wanted) {
    return new AsyncTrait_FilterStream<>(this, wanted);
  }

  /**
   * Returns a stream of the first {@code limit} elements; no more than these are asked for.
   *
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  default AsyncStream<T> take(long limit) {
    return new AsyncTrait_TakeStream<>(this, limit);
  }

  /**
   * Returns a stream of the same elements that are fetched ahead: from its first {@code next} on a
   * task on {@code executor} asks for elements as long as there is room. A failure comes when the
   * elements before it have been taken.
   *
   * <p>Closing it cancels that task, which closes this stream on the executor; {@code close} does
   * not wait for it.
   *
   * @param capacity how many elements may have been asked for and not yet been taken
   * @throws IllegalArgumentException if {@code capacity} is not positive
   */
  default AsyncStream<T> buffer(int capacity, TaskExecutor executor) {
    return new AsyncTrait_BufferStream<>(this, capacity, executor);
  }

  /** Returns a stream of the elements of both; see {@link AsyncStreams#merge}. */
  default AsyncStream<T> merge(AsyncStream<? extends T> other) {
    return AsyncStreams.merge(List.<AsyncStream<? extends T>>of(this, other));
  }

  /**
   * Calls {@code action} with each element, then closes this stream; it is closed after a failure
   * and a cancellation, too, if the call had begun. For an action that has to be awaited write a
   * loop.
   */
  @Recycle
  default DynamicFuture<@Nullable Void> forEach(Consumer<? super T> action) {
    try (AsyncStream<T> elements = this) {
      for (T element; (element = await(elements.next())) != null; ) {
        action.accept(element);
      }
    }
    return ready();
  }
}
