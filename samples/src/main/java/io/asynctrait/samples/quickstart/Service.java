package io.asynctrait.samples.quickstart;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** The server's side of one conversation. */
@AsyncTrait
public interface Service {
  /**
   * Serves until the client sends no more.
   *
   * @return the number of messages served
   */
  DynamicFuture<Long> serve() throws IOException;
}
