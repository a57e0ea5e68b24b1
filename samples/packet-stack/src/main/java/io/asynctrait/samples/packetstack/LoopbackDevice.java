package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Gives back every frame that it was given, after at most so many others. */
@AsyncTrait
abstract class LoopbackDevice implements Device {
  final Packet[] ring;
  final Signal room = new Signal();
  final Signal arrival = new Signal();
  long transmitted;
  long received;

  /**
   * For the generated subclass.
   *
   * @param capacity how many frames may be on their way
   */
  LoopbackDevice(int capacity) {
    ring = new Packet[capacity];
    for (int i = 0; i < capacity; i++) {
      ring[i] = new Packet(LONGEST_FRAME);
    }
  }

  @Override
  public DynamicFuture<Void> transmit(Packet frame) {
    while (transmitted - received == ring.length) {
      await(room.next());
    }
    slot(transmitted).set(frame);
    if (transmitted++ == received) {
      arrival.raise();
    }
    return ready();
  }

  @Override
  public DynamicFuture<Void> receive(Packet frame) {
    while (transmitted == received) {
      await(arrival.next());
    }
    frame.set(slot(received));
    if (transmitted - received++ == ring.length) {
      room.raise();
    }
    return ready();
  }

  Packet slot(long number) {
    return ring[(int) (number % ring.length)];
  }
}
