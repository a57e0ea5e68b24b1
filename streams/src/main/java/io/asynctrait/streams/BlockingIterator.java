package io.asynctrait.streams;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** See {@link AsyncStreams#iterator}. */
final class BlockingIterator<T> implements Iterator<T> {
  private final AsyncStream<? extends T> stream;

  /** An element that was fetched to see whether there is one. */
  private @Nullable T fetched;

  private boolean ended;

  BlockingIterator(AsyncStream<? extends T> stream) {
    this.stream = Objects.requireNonNull(stream, "stream");
  }

  @Override
  public boolean hasNext() {
    if (fetched == null && !ended) {
      fetch();
    }
    return fetched != null;
  }

  private void fetch() {
    try {
      fetched = stream.next().block();
    } catch (Throwable failure) {
      ended = true;
      Throwable unused = Failures.collect(failure, stream::close);
      throw failure;
    }
    if (fetched == null) {
      ended = true;
      stream.close();
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T element = Objects.requireNonNull(fetched);
    fetched = null;
    return element;
  }
}
