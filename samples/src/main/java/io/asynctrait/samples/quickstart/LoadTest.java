package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Many clients of an echo server: all of them, and the server, run on one event loop. */
final class LoadTest {
  /** How many messages each client sends before the measurement begins. */
  private static final int WARM_UP = 10;

  private final EventLoop loop;
  private final ServerSocketChannel listener;
  private final Options options;
  private final PrintStream err;

  LoadTest(EventLoop loop, ServerSocketChannel listener, Options options, PrintStream err) {
    this.loop = loop;
    this.listener = listener;
    this.options = options;
    this.err = err;
  }

  /**
   * Measures one run; blocks until it is over.
   *
   * @param title what to show while it runs
   * @param messages how many to measure, all clients together
   * @throws IOException the first failure
   */
  Measurement run(String title, Recycling recycling, int messages) throws IOException {
    RoundTrips roundTrips = new RoundTrips(WARM_UP * options.clients(), messages);
    Task<Void> accepting =
        loop.spawn(new AsyncTrait_EchoServer(loop, listener, recycling).accept(options.clients()));
    List<EchoClient> clients = connect(roundTrips, recycling, accepting);
    try (Progress progress = new Progress(err, title, roundTrips)) {
      progress.start();
      List<Task<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < clients.size(); i++) {
        tasks.add(loop.spawn(clients.get(i).run(share(i, roundTrips.total()))));
      }
      tasks.forEach(Task::block);
    }
    return roundTrips.measurement();
  }

  private List<EchoClient> connect(RoundTrips roundTrips, Recycling recycling, Task<Void> accepting)
      throws IOException {
    List<EchoClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < options.clients(); i++) {
        clients.add(connect(roundTrips, recycling));
      }
    } catch (IOException e) {
      if (accepting.isDone()) {
        accepting.block(); // the server failed first, and that is why
      }
      throw e;
    }
    accepting.block();
    return clients;
  }

  private EchoClient connect(RoundTrips roundTrips, Recycling recycling) throws IOException {
    SocketChannel socket = SocketChannel.open(listener.getLocalAddress());
    Sockets.configure(socket);
    ByteSource source = new AsyncTrait_PolledSocketSource(socket, loop.readable(socket), recycling);
    MessageChannel channel = Sockets.messages(loop, socket, source, recycling);
    return new AsyncTrait_EchoClient(channel, socket, roundTrips, options.size(), recycling);
  }

  private int share(int client, int total) {
    return total / options.clients() + (client < total % options.clients() ? 1 : 0);
  }
}
