package io.asynctrait.samples.loadtester.scenario;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Sends requests to the server under test, one after another. */
@AsyncTrait
public interface Http {
  /**
   * Gets a page and reads it to its end.
   *
   * @param path relative to the URL under test; empty for that URL itself
   * @return the length of the body in bytes
   * @throws StatusException if the server answers with a status from 400 on
   * @throws IOException if there is no answer
   */
  @Recycle
  DynamicFuture<Long> get(String path) throws IOException;
}
