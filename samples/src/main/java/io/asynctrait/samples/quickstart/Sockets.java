package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** What both sides of a connection have in common. */
final class Sockets {
  /** The length of the largest message, in bytes. */
  static final int LARGEST_MESSAGE = 1024;

  private Sockets() {}

  /** Listens on the loopback interface, on any free port if {@code port} is 0. */
  static ServerSocketChannel listen(int port, int backlog) throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    try {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), backlog);
      listener.configureBlocking(false);
      return listener;
    } catch (IOException e) {
      listener.close();
      throw e;
    }
  }

  /** Prepares an open connection for an event loop. */
  static void configure(SocketChannel socket) throws IOException {
    socket.configureBlocking(false);
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true); // messages are small and waited for
  }

  /** Puts the layers between a socket and whole messages on top of each other. */
  static MessageChannel messages(
      EventLoop loop, SocketChannel socket, ByteSource source, Recycling recycling)
      throws IOException {
    ByteSink sink = new AsyncTrait_SocketSink(socket, loop.writable(socket), recycling);
    return new AsyncTrait_LengthPrefixedChannel(source, sink, LARGEST_MESSAGE, recycling);
  }
}
