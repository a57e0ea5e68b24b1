package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStream#take}. */
@AsyncTrait
abstract class TakeStream<T> implements AsyncStream<T> {
  final AsyncStream<T> source;

  /** How many elements may still be taken. */
  long left;

  TakeStream(AsyncStream<T> source, long limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("a stream cannot have " + limit + " elements");
    }
    this.source = source;
    this.left = limit;
  }

  @Override
  public DynamicFuture<@Nullable T> next() {
    if (left == 0) {
      return ready(null);
    }
    T element = await(source.next());
    left--; // only now: a call that is cancelled has taken nothing
    return ready(element);
  }

  @Override
  public void close() {
    source.close();
  }
}
