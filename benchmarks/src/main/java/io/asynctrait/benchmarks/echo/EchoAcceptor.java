package io.asynctrait.benchmarks.echo;

import static io.asynctrait.runtime.Async.await;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Accepts connections and starts a task for each. */
@AsyncTrait
class EchoAcceptor {
  final EventLoop loop;
  final ServerSocketChannel listener;
  final Signal acceptable;

  EchoAcceptor(EventLoop loop, ServerSocketChannel listener) throws IOException {
    this.loop = loop;
    this.listener = listener;
    this.acceptable = loop.acceptable(listener);
  }

  /** Goes on for ever. */
  DynamicFuture<Void> accept() throws IOException {
    for (; ; ) {
      SocketChannel socket = listener.accept();
      if (socket == null) {
        await(acceptable.next());
      } else {
        loop.spawn(serviceFor(socket).serve()).detach();
      }
    }
  }

  EchoService serviceFor(SocketChannel socket) throws IOException {
    socket.configureBlocking(false);
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return new AsyncTrait_EchoService(
        new AsyncTrait_SocketSource(socket, loop.readable(socket)),
        new AsyncTrait_SocketSink(socket, loop.writable(socket)),
        socket);
  }
}
