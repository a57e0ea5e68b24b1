package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Semaphore;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The producing side of a {@link BufferStream}. */
@AsyncTrait
abstract class Prefetch<T> {
  final AsyncStream<T> source;

  /**
   * A permit for each element that may be asked for. The channel's own bound would come into play
   * only when one element too many was there.
   */
  final Semaphore room;

  final Channel<T> elements;

  /** Why the elements end, unless the source has ended. Written before the channel is closed. */
  volatile @Nullable Throwable failure;

  Prefetch(AsyncStream<T> source, int capacity) {
    this.source = source;
    this.room = new Semaphore(capacity);
    this.elements = new Channel<>(capacity);
  }

  /** What the filling task polls. */
  StreamTask task() {
    return new StreamTask(source, fetch()) {
      @Override
      void ended(@Nullable Throwable thrown) {
        end(thrown);
      }

      @Override
      void gaveUp(@Nullable Throwable thrown) throws Throwable {
        end(new CancellationException("the task that fills the buffer was cancelled"));
        if (thrown != null) {
          throw thrown;
        }
      }
    };
  }

  void end(@Nullable Throwable reason) {
    failure = reason;
    elements.close();
  }

  DynamicFuture<@Nullable Void> fetch() {
    try (AsyncStream<T> fetched = source) {
      while (true) {
        await(room.acquire());
        T element = await(fetched.next());
        if (element == null) {
          return ready();
        }
        await(elements.send(element)); // never waits, as there is room
      }
    }
  }
}
