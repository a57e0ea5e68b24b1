package io.asynctrait.soak;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A tail call: never has a frame. */
@AsyncTrait
abstract class Relay implements Step {
  final Step rest;

  /** For the generated subclass. */
  Relay(Step rest) {
    this.rest = rest;
  }

  @Override
  public DynamicFuture<Long> run(long seed, Cell cell) throws Refusal {
    cell.pass();
    return rest.run(~seed, cell);
  }
}
