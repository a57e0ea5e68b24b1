package io.asynctrait.soak;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Two awaits in one expression: the value of the first is kept over the second. */
@AsyncTrait
abstract class Twice implements Step {
  final Step rest;

  /** For the generated subclass. */
  Twice(Step rest) {
    this.rest = rest;
  }

  @Override
  public DynamicFuture<Long> run(long seed, Cell cell) throws Refusal {
    cell.enter();
    try {
      return ready(Seeds.mix(await(rest.run(seed, cell)), await(rest.run(seed + 1, cell))));
    } finally {
      cell.leave();
    }
  }
}
