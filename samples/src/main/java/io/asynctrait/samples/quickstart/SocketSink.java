package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Sends bytes through a non-blocking socket. */
@AsyncTrait
abstract class SocketSink implements ByteSink {
  final SocketChannel channel;
  final Signal writable;

  /**
   * For the generated subclass.
   *
   * @param writable raised when {@code channel} may take something to write
   */
  SocketSink(SocketChannel channel, Signal writable) {
    this.channel = channel;
    this.writable = writable;
  }

  @Override
  public DynamicFuture<Integer> write(ByteBuffer src) throws IOException {
    int n;
    while ((n = channel.write(src)) == 0) {
      await(writable.next());
    }
    return ready(n);
  }
}
