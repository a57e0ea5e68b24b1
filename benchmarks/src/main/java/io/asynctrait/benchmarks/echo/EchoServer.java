package io.asynctrait.benchmarks.echo;

import java.io.IOException;

/** Listens on the loopback interface and sends every message back. */
interface EchoServer extends AutoCloseable {
  /** The length of the largest message in bytes. */
  int LARGEST_MESSAGE = 1024;

  /** How many connections may wait to be accepted. */
  int BACKLOG = 1024;

  int port();

  @Override
  void close() throws IOException;

  /** Starts the server of the given name. */
  static EchoServer start(String name) throws IOException {
    return switch (name) {
      case "asynctrait" -> new GeneratedEchoServer();
      case "netty" -> new NettyEchoServer();
      case "virtual" -> new VirtualThreadEchoServer();
      default ->
          throw new IllegalArgumentException(
              "no server is called " + name + ": asynctrait, netty, virtual");
    };
  }
}
