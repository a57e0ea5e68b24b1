package io.asynctrait.benchmarks.echo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** The bytes that a socket receives, as many with each read as there are. */
@AsyncTrait
abstract class SocketSource implements ByteSource {
  final SocketChannel channel;
  final Signal readable;

  SocketSource(SocketChannel channel, Signal readable) {
    this.channel = channel;
    this.readable = readable;
  }

  @Override
  public DynamicFuture<Boolean> require(ByteBuffer buffer, int bytes) throws IOException {
    while (buffer.remaining() < bytes) {
      buffer.compact();
      int n = channel.read(buffer);
      buffer.flip();
      if (n < 0) {
        return ready(false);
      }
      if (n == 0) {
        await(readable.next());
      }
    }
    return ready(true);
  }
}
