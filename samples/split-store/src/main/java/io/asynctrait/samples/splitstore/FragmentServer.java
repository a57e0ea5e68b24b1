package io.asynctrait.samples.splitstore;

import io.asynctrait.runtime.EventLoop;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One server: a {@link FragmentStore} in memory, offered to clients over gRPC. */
final class FragmentServer implements AutoCloseable {
  /** How the line begins that a server's process prints when it can be called. */
  static final String LISTENING = "listening on port ";

  /** Kept, as levels are forgotten with their loggers. */
  private static final Logger GRPC_LOG = Logger.getLogger("io.grpc");

  private final EventLoop loop;
  private final Server server;

  private FragmentServer(EventLoop loop, Server server) {
    this.loop = loop;
    this.server = server;
  }

  /**
   * Starts a server on the loopback interface.
   *
   * @param port 0 means any that is free
   * @throws IOException if the port cannot be listened on
   */
  static FragmentServer start(int port) throws IOException {
    EventLoop loop = EventLoop.start("fragments");
    FragmentStore store = new AsyncTrait_MemoryFragmentStore("port " + port);
    try {
      Server server =
          NettyServerBuilder.forAddress(
                  new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
              .directExecutor() // the service hands over to the loop at once
              .addService(new AsyncTrait_FragmentService(loop, store))
              .build();
      return new FragmentServer(loop, server.start());
    } catch (IOException e) {
      loop.close();
      throw e;
    }
  }

  /**
   * The life of a server's process: tells on {@code out} which port it listens on, and ends when
   * {@code in} does, which is when its parent ends, however that happens.
   *
   * @throws IOException if the port cannot be listened on
   */
  static void serve(int port, InputStream in, PrintStream out) throws IOException {
    GRPC_LOG.setLevel(Level.SEVERE); // a client that has gone is nothing to warn about
    try (FragmentServer server = start(port)) {
      out.println(LISTENING + server.port());
      out.flush();
      while (in.read() >= 0) {
        // what is sent means nothing
      }
    }
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
    loop.close();
  }
}
