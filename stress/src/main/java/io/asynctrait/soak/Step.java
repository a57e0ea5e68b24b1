package io.asynctrait.soak;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** One step of a call. What it answers or throws depends on the seed alone. */
@AsyncTrait
interface Step {
  /** How many calls of one step of one object may be suspended without one allocating. */
  int CAPACITY = 64;

  /**
   * Does the step.
   *
   * @param seed decides what is done
   * @param cell the caller's: waits in it, counts in it
   */
  @Recycle(capacity = CAPACITY)
  DynamicFuture<Long> run(long seed, Cell cell) throws Refusal;
}
