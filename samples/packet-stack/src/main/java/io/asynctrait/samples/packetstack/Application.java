package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Layer 5: what the messages are for. */
@AsyncTrait
interface Application {
  /** Sends the next message and waits for it to come back. */
  @Recycle
  DynamicFuture<Void> exchange() throws IOException;

  /** Sends so many messages, as fast as the layers below take them, and ends the session. */
  DynamicFuture<Void> publish(int messages) throws IOException;

  /** Receives and checks messages until the session ends. */
  DynamicFuture<Void> collect() throws IOException;
}
