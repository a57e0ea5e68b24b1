package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * Layer 4: a conversation with a beginning and an end. One call at a time in each direction; {@link
 * #open()} comes before all others.
 */
@AsyncTrait
interface Session {
  /** The length of the longest message, in bytes. */
  int LARGEST_PAYLOAD = Transport.LARGEST_PAYLOAD - HandshakeSession.HEADER;

  /** Agrees on version and session with the other end. */
  DynamicFuture<Void> open() throws IOException;

  /** Sends a message; its packet may be used again when that is done. */
  @Recycle
  DynamicFuture<Void> send(Packet message) throws IOException;

  /** Says that no more messages come. */
  DynamicFuture<Void> end() throws IOException;

  /**
   * Waits for the next message and puts it into {@code message}.
   *
   * @return false if there is none because the session is over; all that was sent has been
   *     acknowledged then
   */
  @Recycle
  DynamicFuture<Boolean> receive(Packet message) throws IOException;
}
