package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * Layer 3: segments that arrive, each once and in order. One call at a time in each direction; the
 * acknowledgements of what is sent come in with what is received, so somebody has to receive.
 */
@AsyncTrait
interface Transport {
  /** The length of the largest segment, in bytes. */
  int LARGEST_PAYLOAD = Network.LARGEST_PAYLOAD - WindowTransport.HEADER;

  /**
   * Sends a copy of {@code segment}; waits while as many as the window allows are not acknowledged,
   * and while the layers below wait.
   */
  @Recycle
  DynamicFuture<Void> send(Packet segment) throws IOException;

  /** Waits for the next segment and puts it into {@code segment}. */
  @Recycle
  DynamicFuture<Void> receive(Packet segment) throws IOException;

  /**
   * Receives until all that was sent is acknowledged. To be called in place of {@link #receive}
   * when the other end sends no more.
   */
  DynamicFuture<Void> flush() throws IOException;

  /**
   * Sends what no caller of {@link #send} sends: acknowledgements on their own, and once more what
   * was damaged. To be run as a task beside the others until {@link #close()}.
   */
  DynamicFuture<Void> maintain() throws IOException;

  /** Ends {@link #maintain()}. */
  void close();
}
