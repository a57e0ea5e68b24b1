package io.asynctrait.samples.splitstore;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Writes many records. */
@AsyncTrait
interface LoadGenerator {
  /**
   * Writes the records of all {@code stations}, many at the same time, and tells {@code log} about
   * each. A write that is refused does not stop the others.
   */
  DynamicFuture<Void> write(Stations stations, WriteLog log);
}
