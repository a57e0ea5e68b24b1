package io.asynctrait.samples.jsonlines;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Waits for the one connection that brings the data. */
@AsyncTrait
abstract class Listener {
  final ServerSocketChannel listener;
  final Signal acceptable;

  /**
   * For the generated subclass.
   *
   * @param acceptable raised when somebody may have connected to {@code listener}
   */
  Listener(ServerSocketChannel listener, Signal acceptable) {
    this.listener = listener;
    this.acceptable = acceptable;
  }

  /** Accepts a connection, in non-blocking mode; then nobody else can connect. */
  DynamicFuture<SocketChannel> accept() throws IOException {
    try (listener) {
      SocketChannel socket;
      while ((socket = listener.accept()) == null) {
        await(acceptable.next());
      }
      socket.configureBlocking(false);
      return ready(socket);
    }
  }
}
