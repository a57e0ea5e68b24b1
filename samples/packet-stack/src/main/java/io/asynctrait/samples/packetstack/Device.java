package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * What the link layer stands on: takes frames and gives frames, in order. One call at a time in
 * each direction.
 */
@AsyncTrait
interface Device {
  /** The length of the longest frame, in bytes. */
  int LONGEST_FRAME = 2_048;

  /** Takes a copy of a frame; waits while there is no room for it. */
  @Recycle
  DynamicFuture<Void> transmit(Packet frame) throws IOException;

  /** Waits for a frame and puts it into {@code frame}, in place of what was there. */
  @Recycle
  DynamicFuture<Void> receive(Packet frame) throws IOException;
}
