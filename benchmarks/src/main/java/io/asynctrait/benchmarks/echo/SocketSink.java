package io.asynctrait.benchmarks.echo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Sends bytes through a socket. */
@AsyncTrait
abstract class SocketSink implements ByteSink {
  final SocketChannel channel;
  final Signal writable;

  SocketSink(SocketChannel channel, Signal writable) {
    this.channel = channel;
    this.writable = writable;
  }

  @Override
  public DynamicFuture<Void> writeFully(ByteBuffer src) throws IOException {
    while (src.hasRemaining()) {
      if (channel.write(src) == 0) {
        await(writable.next());
      }
    }
    return ready();
  }
}
