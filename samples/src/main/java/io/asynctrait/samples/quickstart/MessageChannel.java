package io.asynctrait.samples.quickstart;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Sends and receives whole messages. One call of each method at a time. */
@AsyncTrait
public interface MessageChannel {
  /**
   * Waits for the next message and makes it the contents of {@code message}, from position 0 to the
   * limit.
   *
   * @return its length, or -1 if the other side will send no more
   * @throws IOException also if the message is larger than {@code message}
   */
  @Recycle
  DynamicFuture<Integer> receive(ByteBuffer message) throws IOException;

  /** Sends what {@code message} has between its position and its limit. */
  @Recycle
  DynamicFuture<Void> send(ByteBuffer message) throws IOException;
}
