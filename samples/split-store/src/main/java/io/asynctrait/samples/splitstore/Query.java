package io.asynctrait.samples.splitstore;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Reads many records and summarizes them. */
@AsyncTrait
interface Query {
  /**
   * Summarizes the records of all {@code stations}, many of which are read at the same time.
   *
   * @throws TooFewFragmentsException if one cannot be read, which ends the others
   */
  DynamicFuture<Summary> summarize(Stations stations) throws TooFewFragmentsException;
}
