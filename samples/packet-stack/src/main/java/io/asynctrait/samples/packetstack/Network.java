package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * Layer 2: datagrams, which may be longer than a frame. A datagram arrives as a whole or not at
 * all. One call at a time in each direction.
 */
@AsyncTrait
interface Network {
  /** The length of the largest datagram, in bytes. */
  int LARGEST_PAYLOAD = 4_096;

  /** Sends {@code packet} in as many frames as it needs; its bytes are used up by that. */
  @Recycle
  DynamicFuture<Void> send(Packet packet) throws IOException;

  /**
   * Waits for a datagram and puts it into {@code packet}.
   *
   * @throws DamagedPacketException if something arrived that cannot be used
   */
  @Recycle
  DynamicFuture<Void> receive(Packet packet) throws IOException;
}
