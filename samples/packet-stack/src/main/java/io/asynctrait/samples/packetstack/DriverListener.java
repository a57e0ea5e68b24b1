package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.from;
import static io.asynctrait.runtime.Async.race;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.timeout;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Waits for a driver to connect. */
@AsyncTrait
abstract class DriverListener {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  final ServerSocketChannel listener;
  final Signal acceptable;

  /** For the generated subclass. */
  DriverListener(EventLoop loop, ServerSocketChannel listener) throws IOException {
    this.listener = listener;
    this.acceptable = loop.acceptable(listener);
  }

  /**
   * Returns the connection, prepared for an event loop.
   *
   * @throws DisconnectedException if the driver ends before, or takes very long
   */
  DynamicFuture<SocketChannel> connectionFrom(DriverProcess driver) throws IOException {
    try {
      SocketChannel socket =
          await(timeout(race(accept(), endOf(driver)), PATIENCE), TimeoutException.class);
      UnixSockets.configure(socket);
      return ready(socket);
    } catch (TimeoutException e) {
      throw new DisconnectedException("the driver does not connect");
    }
  }

  DynamicFuture<SocketChannel> accept() throws IOException {
    SocketChannel socket;
    while ((socket = listener.accept()) == null) {
      await(acceptable.next());
    }
    return ready(socket);
  }

  DynamicFuture<SocketChannel> endOf(DriverProcess driver) throws IOException {
    await(from(driver.ended()));
    throw new DisconnectedException("the driver does not connect");
  }
}
