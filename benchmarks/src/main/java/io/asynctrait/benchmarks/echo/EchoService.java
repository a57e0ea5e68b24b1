package io.asynctrait.benchmarks.echo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Sends every message of one connection back. */
@AsyncTrait
class EchoService {
  final ByteSource source;
  final ByteSink sink;
  final Closeable connection;
  final ByteBuffer incoming =
      ByteBuffer.allocateDirect(2 * (Integer.BYTES + EchoServer.LARGEST_MESSAGE)).flip();
  final ByteBuffer outgoing = ByteBuffer.allocateDirect(Integer.BYTES + EchoServer.LARGEST_MESSAGE);

  EchoService(ByteSource source, ByteSink sink, Closeable connection) {
    this.source = source;
    this.sink = sink;
    this.connection = connection;
  }

  /** Serves until the client sends no more. */
  DynamicFuture<Void> serve() throws IOException {
    try {
      while (await(source.require(incoming, Integer.BYTES))) {
        int length = incoming.getInt();
        if (length < 0 || length > EchoServer.LARGEST_MESSAGE) {
          throw new IOException("a message of " + length + " bytes");
        }
        if (!await(source.require(incoming, length))) {
          throw new EOFException("the connection ended within a message");
        }
        copy(length);
        await(sink.writeFully(outgoing));
      }
      return ready();
    } finally {
      connection.close();
    }
  }

  void copy(int length) {
    int end = incoming.limit();
    incoming.limit(incoming.position() + length);
    outgoing.clear();
    outgoing.putInt(length).put(incoming).flip();
    incoming.limit(end);
  }
}
