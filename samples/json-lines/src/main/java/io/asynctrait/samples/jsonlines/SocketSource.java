package io.asynctrait.samples.jsonlines;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** The bytes that a non-blocking socket receives. */
@AsyncTrait
abstract class SocketSource implements ByteSource {
  final SocketChannel socket;
  final Signal readable;

  /**
   * For the generated subclass.
   *
   * @param readable raised when {@code socket} may have something to read
   */
  SocketSource(SocketChannel socket, Signal readable) {
    this.socket = socket;
    this.readable = readable;
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) throws IOException {
    int n;
    while ((n = socket.read(dst)) == 0) {
      await(readable.next());
    }
    return ready(n);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
