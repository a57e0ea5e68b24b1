package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Sends messages and waits for each to come back before it sends the next. */
@AsyncTrait
abstract class EchoClient {
  final MessageChannel channel;
  final Closeable connection;
  final RoundTrips roundTrips;
  final ByteBuffer message;

  /**
   * For the generated subclass.
   *
   * @param connection what to close at the end
   * @param roundTrips told how long each message took
   * @param size the length of a message
   */
  EchoClient(MessageChannel channel, Closeable connection, RoundTrips roundTrips, int size) {
    this.channel = channel;
    this.connection = connection;
    this.roundTrips = roundTrips;
    this.message = ByteBuffer.allocateDirect(size);
  }

  /** Sends so many messages and closes the connection whatever happens. */
  DynamicFuture<Void> run(int messages) throws IOException {
    try {
      for (int i = 0; i < messages; i++) {
        long start = System.nanoTime();
        message.clear().putInt(0, i);
        await(channel.send(message));
        if (await(channel.receive(message)) < 0) {
          throw new EOFException("the server has hung up");
        }
        if (message.limit() != message.capacity() || message.getInt(0) != i) {
          throw new IOException("the echo of message " + i + " is another one");
        }
        roundTrips.record(System.nanoTime() - start);
      }
      return ready();
    } finally {
      connection.close();
    }
  }
}
