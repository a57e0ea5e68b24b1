package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Accepts connections and starts an {@link EchoService} for each, as a task of its own. */
@AsyncTrait
abstract class EchoServer {
  final EventLoop loop;
  final ServerSocketChannel listener;
  final Signal acceptable;
  final Recycling recycling;

  /**
   * For the generated subclass.
   *
   * @param loop runs the services
   * @param listener in non-blocking mode
   * @param services whether the objects of each connection recycle the frames of their methods
   */
  EchoServer(EventLoop loop, ServerSocketChannel listener, Recycling services) throws IOException {
    this.loop = loop;
    this.listener = listener;
    this.acceptable = loop.acceptable(listener);
    this.recycling = services;
  }

  /**
   * Accepts so many connections. If that fails the listener is closed, so that nobody waits for
   * being accepted.
   */
  DynamicFuture<Void> accept(int connections) throws IOException {
    try {
      for (int i = 0; i < connections; i++) {
        SocketChannel socket;
        while ((socket = listener.accept()) == null) {
          await(acceptable.next());
        }
        loop.spawn(serviceFor(socket).serve()).detach();
      }
      return ready();
    } catch (IOException e) {
      listener.close();
      throw e;
    }
  }

  Service serviceFor(SocketChannel socket) throws IOException {
    Sockets.configure(socket);
    ByteSource source = new AsyncTrait_SocketSource(socket, loop.readable(socket), recycling);
    MessageChannel channel = Sockets.messages(loop, socket, source, recycling);
    return new AsyncTrait_EchoService(channel, socket, Sockets.LARGEST_MESSAGE, recycling);
  }
}
