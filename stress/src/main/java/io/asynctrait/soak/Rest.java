package io.asynctrait.soak;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

/** The innermost step: answers at once, or waits until one of the event loops has woken it. */
@AsyncTrait
abstract class Rest implements Step {
  @Override
  public DynamicFuture<Long> run(long seed, Cell cell) throws Refusal {
    cell.pass();
    if (Seeds.waits(seed)) {
      cell.askToBeWoken(seed);
      await(cell.woken.next());
      cell.wasWoken();
    } else if (Seeds.yields(seed)) {
      await(Async.yieldNow());
    }
    if (Seeds.refuses(seed)) {
      throw cell.refusal(seed >>> 5);
    }
    return ready(Seeds.mix(seed, 1));
  }
}
