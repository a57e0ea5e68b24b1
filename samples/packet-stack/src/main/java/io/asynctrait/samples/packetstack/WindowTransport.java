package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Mutex;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.net.ProtocolException;

/**
 * Numbered segments, cumulative acknowledgements that travel with the data of the other direction,
 * and go-back-N: who receives something damaged asks for all from there on.
 *
 * <pre>
 *   0                 4                       8
 *   | sequence number | number expected next  | flags | payload ...
 * </pre>
 *
 * <p>Receiving never waits for sending. What has to be sent on account of what was received is left
 * to {@link #maintain}, so two ends that are full of each other's segments do not block each other.
 * There is no timer: a frame may be damaged on the way, but the device loses none unseen.
 */
@AsyncTrait
abstract class WindowTransport implements Transport {
  static final int HEADER = 12;

  private static final int DATA = 1;
  private static final int REPEAT = 2;
  private static final int TELL = 4;

  final Network network;
  final SendWindow outgoing;
  final ReceiveWindow incoming;
  final Signal room = new Signal();
  final Signal work = new Signal();
  final Mutex output = new Mutex();
  final Packet control = new Packet(0);

  boolean closed;
  boolean repeatRequested;
  boolean tellRequested;
  long windowWaits;
  long repeated;
  long damaged;
  long duplicates;

  /**
   * For the generated subclass.
   *
   * @param window how many segments may be on their way
   */
  WindowTransport(Network network, int window) {
    this.network = network;
    this.outgoing = new SendWindow(window);
    this.incoming = new ReceiveWindow(window);
  }

  @Override
  public DynamicFuture<Void> send(Packet segment) throws IOException {
    while (outgoing.isFull()) {
      windowWaits++;
      await(room.next());
    }
    await(output.lock());
    try {
      long number = outgoing.add(segment);
      await(network.send(dataSegment(number)));
    } finally {
      output.unlock();
    }
    return ready();
  }

  @Override
  public DynamicFuture<Void> receive(Packet segment) throws IOException {
    while (!await(receiveAny(segment))) {}
    return ready();
  }

  @Override
  public DynamicFuture<Void> flush() throws IOException {
    Packet segment = new Packet(Network.LARGEST_PAYLOAD);
    tellRequested = true;
    work.raise();
    while (outgoing.inFlight() > 0) {
      if (await(receiveAny(segment))) {
        throw new ProtocolException("a segment after the last one");
      }
    }
    return ready();
  }

  @Override
  public DynamicFuture<Void> maintain() throws IOException {
    while (!closed) {
      await(work.next());
      await(output.lock());
      try {
        if (repeatRequested) {
          repeatRequested = false;
          await(repeat());
        }
        if (incoming.isDue() || tellRequested) {
          await(network.send(controlSegment()));
        }
      } finally {
        output.unlock();
      }
    }
    return ready();
  }

  @Override
  public void close() {
    closed = true;
    work.raise();
  }

  /** Receives one segment; whether it brought the data that was due. */
  @Recycle
  DynamicFuture<Boolean> receiveAny(Packet segment) throws IOException {
    try {
      await(network.receive(segment));
    } catch (DamagedPacketException e) {
      damaged++;
      incoming.askForRepetition();
      work.raise();
      return ready(false);
    }
    return ready(accept(segment));
  }

  /** Sends all segments once more that are not acknowledged. */
  DynamicFuture<Void> repeat() throws IOException {
    for (long number = outgoing.acknowledged(); number < outgoing.next(); number++) {
      number = Math.max(number, outgoing.acknowledged()); // it goes on while we wait
      if (number < outgoing.next()) {
        repeated++;
        await(network.send(dataSegment(number)));
      }
    }
    return ready();
  }

  Packet dataSegment(long number) {
    Packet segment = outgoing.segment(number);
    putHeader(segment, number, DATA);
    return segment;
  }

  Packet controlSegment() {
    control.reset(0);
    putHeader(control, outgoing.next(), tellRequested ? TELL : 0);
    tellRequested = false;
    return control;
  }

  private void putHeader(Packet segment, long number, int flags) {
    boolean repeat = incoming.tell();
    segment.push(HEADER);
    segment.putInt(0, (int) number);
    segment.putInt(4, (int) incoming.expected());
    segment.putInt(8, repeat ? flags | REPEAT : flags);
  }

  /** Takes the header off and does what it says; whether the segment brings data that is due. */
  boolean accept(Packet segment) throws IOException {
    if (segment.length() < HEADER) {
      throw new ProtocolException("a segment of " + segment.length() + " bytes");
    }
    long number = number(segment.getInt(0), incoming.expected());
    long acknowledged = number(segment.getInt(4), outgoing.acknowledged());
    int flags = segment.getInt(8);
    segment.pull(HEADER);
    if (acknowledged > outgoing.next()) {
      throw new ProtocolException("an acknowledgement of what was never sent");
    }
    boolean wasFull = outgoing.isFull();
    if (outgoing.acknowledge(acknowledged) && wasFull) {
      room.raise();
    }
    if ((flags & TELL) != 0) {
      incoming.askForAcknowledgement();
    }
    repeatRequested |= (flags & REPEAT) != 0;
    boolean due = (flags & DATA) != 0 && incoming.take(number);
    if (repeatRequested || incoming.isDue()) {
      work.raise();
    }
    return due;
  }

  /** The full number whose low 32 bits are {@code low}, next to one that is known. */
  static long number(int low, long near) {
    return near + (low - (int) near);
  }
}
