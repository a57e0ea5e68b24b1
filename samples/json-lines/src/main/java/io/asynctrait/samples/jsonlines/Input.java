package io.asynctrait.samples.jsonlines;

import io.asynctrait.runtime.EventLoop;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * What is read.
 *
 * @param name for messages
 * @param size in bytes, or -1 if nobody knows
 */
record Input(String name, long size, ByteSource source) {
  private static final int CONNECT_TIMEOUT_MILLIS = 10_000;

  /** Why there is nothing to read; the message is for the user. */
  static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    Unavailable(String message) {
      super(message);
    }
  }

  /** Opens a file. */
  static Input file(Path file, Executor threads) throws Unavailable {
    if (Files.isDirectory(file)) {
      throw new Unavailable(file + " is a directory; name a file with one JSON object in a line");
    }
    try {
      FileChannel channel = FileChannel.open(file);
      long size = Files.isRegularFile(file) ? channel.size() : -1;
      return new Input(file.toString(), size, new AsyncTrait_FileSource(channel, threads));
    } catch (NoSuchFileException e) {
      throw new Unavailable("there is no file " + file + "; --generate=" + file + " makes one");
    } catch (AccessDeniedException e) {
      throw new Unavailable("no permission to read " + file);
    } catch (IOException e) {
      throw new Unavailable("cannot read " + file + ": " + reason(e));
    }
  }

  /** Connects to a server. */
  static Input connection(InetSocketAddress server, EventLoop loop) throws Unavailable {
    String name = server.getHostString() + ":" + server.getPort();
    InetSocketAddress address = new InetSocketAddress(server.getHostString(), server.getPort());
    if (address.isUnresolved()) {
      throw new Unavailable("cannot connect to " + name + ": there is no such host");
    }
    try {
      SocketChannel socket = SocketChannel.open();
      try {
        socket.socket().connect(address, CONNECT_TIMEOUT_MILLIS);
        socket.configureBlocking(false);
        return socket(name, socket, loop);
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    } catch (ConnectException | SocketTimeoutException e) {
      throw new Unavailable("cannot connect to " + name + ": " + reason(e) + "; is it running?");
    } catch (IOException e) {
      throw new Unavailable("cannot connect to " + name + ": " + reason(e));
    }
  }

  /** Listens, says so, and waits for a client. */
  static Input client(int port, EventLoop loop, PrintStream err) throws Unavailable {
    try (ServerSocketChannel listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      listener.configureBlocking(false);
      err.println(
          "listening on "
              + listener.socket().getInetAddress().getHostAddress()
              + ":"
              + listener.socket().getLocalPort());
      Listener accepting = new AsyncTrait_Listener(listener, loop.acceptable(listener));
      SocketChannel socket = loop.spawn(accepting.accept()).block();
      return socket("the client", socket, loop);
    } catch (IOException e) {
      throw new Unavailable("cannot listen on port " + port + ": " + reason(e));
    }
  }

  private static Input socket(String name, SocketChannel socket, EventLoop loop)
      throws IOException {
    return new Input(name, -1, new AsyncTrait_SocketSource(socket, loop.readable(socket)));
  }

  /** Returns what an exception says, in one line. */
  static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : Text.printable(message, 200);
  }
}
