package io.asynctrait.soak;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Semaphore;

/** Waits for a permit, which is given back whatever happens. */
@AsyncTrait
abstract class Guarded implements Step {
  final Step rest;
  final Semaphore permits;

  /** For the generated subclass. */
  Guarded(Step rest, Semaphore permits) {
    this.rest = rest;
    this.permits = permits;
  }

  @Override
  public DynamicFuture<Long> run(long seed, Cell cell) throws Refusal {
    cell.pass();
    await(permits.acquire());
    cell.take();
    try {
      return ready(Seeds.mix(seed, await(rest.run(seed, cell))));
    } finally {
      cell.leave();
      permits.release();
    }
  }
}
