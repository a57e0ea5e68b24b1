package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import org.jspecify.annotations.Nullable;

/** The loop that sends a stream to the subscriber of an {@link Outlet}. */
@AsyncTrait
abstract class Emitter<T> {
  final AsyncStream<? extends T> stream;
  final Outlet<T> outlet;

  Emitter(AsyncStream<? extends T> stream, Outlet<T> outlet) {
    this.stream = stream;
    this.outlet = outlet;
  }

  DynamicFuture<@Nullable Void> run() {
    try (AsyncStream<? extends T> elements = stream) {
      while (true) {
        while (!outlet.isWanted()) {
          await(outlet.requested.next());
        }
        T element = await(elements.next());
        if (element == null || !outlet.emit(element)) {
          return ready();
        }
      }
    }
  }
}
