package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** The bytes that a non-blocking socket receives, read by code that awaits. */
@AsyncTrait
abstract class SocketSource implements ByteSource {
  final SocketChannel channel;
  final Signal readable;

  /**
   * For the generated subclass.
   *
   * @param readable raised when {@code channel} may have something to read
   */
  SocketSource(SocketChannel channel, Signal readable) {
    this.channel = channel;
    this.readable = readable;
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) throws IOException {
    int n;
    while ((n = channel.read(dst)) == 0) {
      await(readable.next());
    }
    return ready(n);
  }
}
