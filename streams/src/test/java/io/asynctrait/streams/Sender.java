package io.asynctrait.streams;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;

/** Sends a stream into a channel; for tests. */
@AsyncTrait
abstract class Sender {
  static <T> DynamicFuture<Void> sendAll(AsyncStream<T> stream, Channel<T> channel) {
    for (T element; (element = await(stream.next())) != null; ) {
      await(channel.send(element));
    }
    channel.close();
    return ready();
  }
}
