package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What each fake of a layer is made of: keeps what is sent, gives what is made to arrive, and
 * pauses where the executor has it pause. Written by hand, as a test double of any trait may be.
 */
final class Wire implements Link, Network, Transport, Device {
  /** Arrives as a {@link DamagedPacketException}. */
  static final byte[] DAMAGED = {};

  final List<byte[]> sent = new ArrayList<>();

  private final Channel<byte[]> arriving = new Channel<>(10_000);
  private final DeterministicExecutor executor;
  private UnaryOperator<byte[]> loop = bytes -> null;
  private boolean flushed;

  Wire(DeterministicExecutor executor) {
    this.executor = executor;
  }

  /** Has {@code bytes} arrive. */
  Wire arrives(byte... bytes) {
    arriving.trySend(bytes);
    return this;
  }

  /** Has all that is sent arrive, in the form that {@code loop} makes of it; null if it is lost. */
  Wire loopsBack(UnaryOperator<byte[]> loop) {
    this.loop = loop;
    return this;
  }

  @Override
  public DynamicFuture<Void> send(Packet packet) {
    DynamicFuture<Void> pause = executor.pause();
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        if (!pause.poll(cx)) {
          return false;
        }
        byte[] bytes = Packets.bytesOf(packet);
        sent.add(bytes);
        byte[] back = loop.apply(bytes);
        if (back != null) {
          arrives(back);
        }
        return succeed(null);
      }
    };
  }

  @Override
  public DynamicFuture<Void> receive(Packet packet) {
    DynamicFuture<Void> pause = executor.pause();
    DynamicFuture<byte[]> arrival = arriving.receive();
    return new PollFuture<>() {
      private boolean paused;

      @Override
      protected boolean advance(Context cx) throws DamagedPacketException {
        paused = paused || pause.poll(cx);
        if (!paused || !arrival.poll(cx)) {
          return false;
        }
        byte[] bytes = arrival.take();
        if (bytes == DAMAGED) {
          throw new DamagedPacketException("as the test wants it");
        }
        Packets.set(packet, bytes);
        return succeed(null);
      }

      @Override
      protected void cancelled() {
        arrival.cancel();
      }
    };
  }

  @Override
  public DynamicFuture<Void> transmit(Packet frame) {
    return send(frame);
  }

  @Override
  public DynamicFuture<Void> flush() {
    flushed = true;
    return executor.pause();
  }

  boolean isFlushed() {
    return flushed;
  }

  @Override
  public DynamicFuture<Void> maintain() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
