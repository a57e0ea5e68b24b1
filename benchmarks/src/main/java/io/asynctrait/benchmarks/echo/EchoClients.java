package io.asynctrait.benchmarks.echo;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Clients on the calling thread, each of which waits for its echo before it sends the next one. */
final class EchoClients implements AutoCloseable {
  private static final long SELECT_MILLIS = 100;

  private final Selector selector = Selector.open();
  private final List<Client> clients = new ArrayList<>();
  private final LatencyHistogram latencies;

  EchoClients(int port, int count, int size, LatencyHistogram latencies) throws IOException {
    this.latencies = latencies;
    for (int i = 0; i < count; i++) {
      clients.add(new Client(port, size));
    }
    for (Client client : clients) {
      client.send();
    }
  }

  /** Goes on until {@code deadline}, an instant of {@link System#nanoTime()}. */
  void runUntil(long deadline) throws IOException {
    while (System.nanoTime() < deadline) {
      selector.select(EchoClients::receive, SELECT_MILLIS);
    }
  }

  private static void receive(SelectionKey key) {
    try {
      ((Client) key.attachment()).receive();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Client client : clients) {
      client.channel.close();
    }
    selector.close();
  }

  private final class Client {
    private final SocketChannel channel;
    private final ByteBuffer message;
    private final int size;
    private int number;
    private long sent;

    Client(int port, int size) throws IOException {
      this.size = size;
      this.message = ByteBuffer.allocateDirect(Integer.BYTES + size);
      this.channel =
          SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send() throws IOException {
      number++;
      message.clear().putInt(0, size).putInt(Integer.BYTES, number);
      sent = System.nanoTime();
      if (channel.write(message) < message.capacity()) {
        throw new IOException("a socket does not take a message as a whole");
      }
      message.clear();
    }

    void receive() throws IOException {
      if (channel.read(message) < 0) {
        throw new EOFException("the server has hung up");
      }
      if (message.hasRemaining()) {
        return;
      }
      latencies.record(System.nanoTime() - sent);
      if (message.getInt(0) != size || message.getInt(Integer.BYTES) != number) {
        throw new IOException("the echo of message " + number + " is another one");
      }
      send();
    }
  }
}
