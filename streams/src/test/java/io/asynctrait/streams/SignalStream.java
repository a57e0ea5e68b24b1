package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** A source for tests: an element for each raise, two in turn; it waits for each of them. */
@AsyncTrait
abstract class SignalStream<T> implements AsyncStream<T> {
  final T first;
  final T second;
  final Signal raised = new Signal();

  /** Raised when the next one was asked for after the first. */
  final Signal dropped = new Signal();

  boolean atFirst = true;

  SignalStream(T first, T second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public DynamicFuture<T> next() {
    if (!atFirst) {
      dropped.raise();
    }
    await(raised.next());
    atFirst = !atFirst;
    return ready(atFirst ? second : first);
  }
}
