package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Sends every message back to the client and closes the connection in the end. */
@AsyncTrait
abstract class EchoService implements Service {
  final MessageChannel channel;
  final Closeable connection;
  final ByteBuffer message;

  /**
   * For the generated subclass.
   *
   * @param connection what {@code channel} uses
   * @param largest the length of the largest message
   */
  EchoService(MessageChannel channel, Closeable connection, int largest) {
    this.channel = channel;
    this.connection = connection;
    this.message = ByteBuffer.allocateDirect(largest);
  }

  @Override
  public DynamicFuture<Long> serve() throws IOException {
    try {
      long served = 0;
      while (await(channel.receive(message)) >= 0) {
        await(channel.send(message));
        served++;
      }
      return ready(served);
    } finally {
      connection.close();
    }
  }
}
