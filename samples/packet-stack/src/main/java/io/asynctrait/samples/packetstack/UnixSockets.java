package io.asynctrait.samples.packetstack;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** What both processes do with their sockets. */
final class UnixSockets {
  /** Small, so that a slow reader is felt soon. */
  private static final int BUFFER = 8 * 1024;

  private UnixSockets() {}

  /** Listens at {@code path}, which must not exist yet. */
  static ServerSocketChannel listen(Path path) throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      listener.bind(UnixDomainSocketAddress.of(path));
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
    socket.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
    socket.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
  }
}
