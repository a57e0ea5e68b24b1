package io.asynctrait.benchmarks.echo;

import io.asynctrait.runtime.EventLoop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;

/** One task for each connection, all on one {@link EventLoop}. */
final class GeneratedEchoServer implements EchoServer {
  private final EventLoop loop = EventLoop.start("server");
  private final ServerSocketChannel listener = ServerSocketChannel.open();
  private final int port;

  GeneratedEchoServer() throws IOException {
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    listener.configureBlocking(false);
    port = listener.socket().getLocalPort();
    loop.spawn(new AsyncTrait_EchoAcceptor(loop, listener).accept()).detach();
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    loop.close();
    listener.close();
  }
}
