package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.EventLoop;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;

/** Starts a driver, runs packets through it, and tells what came of them. */
final class DriverBench {
  /** How many frames wait for the socket at most. */
  static final int CHANNEL_CAPACITY = 16;

  /** One message in so many is too long for a frame. */
  private static final int LARGE_EVERY = 10;

  private final EventLoop loop;
  private final ServerSocketChannel listener;
  private final Path socketPath;
  private final Options options;

  DriverBench(EventLoop loop, ServerSocketChannel listener, Path socketPath, Options options) {
    this.loop = loop;
    this.listener = listener;
    this.socketPath = socketPath;
    this.options = options;
  }

  /**
   * Blocks until all packets have come back.
   *
   * @throws IOException if they do not; the message says what became of them
   */
  DriverResult run(int packets, DriverOptions faults) throws IOException {
    DriverListener drivers = new AsyncTrait_DriverListener(loop, listener);
    try (DriverProcess driver = DriverProcess.start(socketPath, faults)) {
      SocketChannel socket;
      try {
        socket = loop.spawn(drivers.connectionFrom(driver)).block();
      } catch (DisconnectedException e) {
        throw new IOException(e.getMessage() + " (" + driver.lastWords() + ")", e);
      }
      try (socket) {
        return run(driver, socket, packets);
      }
    }
  }

  private DriverResult run(DriverProcess driver, SocketChannel socket, int packets)
      throws IOException {
    MessageSizes sizes = new MessageSizes(options.size(), LARGE_EVERY);
    SocketDevice device = new AsyncTrait_SocketDevice(loop, socket, CHANNEL_CAPACITY);
    ProtocolStack stack = new ProtocolStack(device, options.window(), sizes, packets);
    DriverRun run = new AsyncTrait_DriverRun(device, stack, packets);
    long start = System.nanoTime();
    try {
      loop.spawn(run.run()).block();
    } catch (RuntimeException e) {
      throw e; // not the driver's fault
    } catch (Exception e) {
      throw new IOException(explain(e, driver) + "; " + remains(run), e);
    }
    long nanos = System.nanoTime() - start;
    if (run.acknowledged() != packets || stack.application.received != packets) {
      throw new IOException("packets are missing; " + remains(run));
    }
    return new DriverResult(
        stack.application.sent,
        run.acknowledged(),
        stack.application.received,
        nanos,
        stack.transport.outgoing.most(),
        stack.transport.windowWaits,
        device.fullWaits,
        stack.waiting.totalNanos(),
        stack.waiting.longestNanos(),
        stack.transport.damaged,
        stack.transport.repeated,
        driver.lastWords());
  }

  private static String explain(Exception failure, DriverProcess driver) {
    return failure instanceof DisconnectedException
        ? "the driver process is gone (" + driver.lastWords() + ")"
        : "the driver process misbehaves: " + failure.getMessage();
  }

  private static String remains(DriverRun run) {
    long acknowledged = run.acknowledged();
    int sent = run.stack.application.sent;
    return String.format(
        Locale.ROOT,
        "of %,d packets %,d are acknowledged, %,d sent and not acknowledged, %,d not sent",
        run.packets,
        acknowledged,
        sent - acknowledged,
        run.packets - sent);
  }
}
