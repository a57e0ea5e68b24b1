package io.asynctrait.streams;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;

/** A source for tests: what is sent into a channel. */
@AsyncTrait
abstract class ChannelStream<T> implements AsyncStream<T> {
  final Channel<T> channel;
  volatile boolean closed;

  ChannelStream(Channel<T> channel) {
    this.channel = channel;
  }

  static <T> ChannelStream<T> of(Channel<T> channel) {
    return new AsyncTrait_ChannelStream<>(channel);
  }

  @Override
  public DynamicFuture<T> next() {
    return channel.receive();
  }

  @Override
  public void close() {
    closed = true;
  }
}
