package io.asynctrait.benchmarks.echo;

import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** One virtual thread for each connection, with blocking sockets. */
final class VirtualThreadEchoServer implements EchoServer {
  private final ServerSocket listener =
      new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());

  VirtualThreadEchoServer() throws IOException {
    Thread unused = VirtualThreads.start(this::accept);
  }

  private void accept() {
    try {
      for (; ; ) {
        Socket socket = listener.accept();
        Thread unused = VirtualThreads.start(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The end of the server.
    }
  }

  private static void serve(Socket connection) {
    try (Socket socket = connection) {
      socket.setTcpNoDelay(true);
      var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      byte[] message = new byte[LARGEST_MESSAGE];
      for (; ; ) {
        int length = in.readInt();
        in.readFully(message, 0, length);
        out.writeInt(length);
        out.write(message, 0, length);
        out.flush();
      }
    } catch (EOFException finished) {
      // The client sends no more.
    } catch (IOException broken) {
      // The client notices.
    }
  }

  @Override
  public int port() {
    return listener.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
