package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * Layer 1: frames. What arrives is what was sent, or known to be damaged. One call at a time in
 * each direction.
 */
@AsyncTrait
interface Link {
  /** How many bytes a frame carries at most. */
  int LARGEST_PAYLOAD = 1_500;

  /** Puts {@code packet} into a frame and sends it; waits while the device takes none. */
  @Recycle
  DynamicFuture<Void> send(Packet packet) throws IOException;

  /**
   * Waits for a frame and puts its payload into {@code packet}.
   *
   * @throws DamagedPacketException if the frame is not as it was sent; the next one may be
   */
  @Recycle
  DynamicFuture<Void> receive(Packet packet) throws IOException;
}
