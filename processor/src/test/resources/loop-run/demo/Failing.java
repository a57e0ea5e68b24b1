package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

/** Throws what nobody should catch, before and behind a suspension, and through other methods. */
@AsyncTrait
class Failing {
  int cleanUps;

  @Recycle
  DynamicFuture<Integer> fail(Error error, boolean suspends) {
    if (suspends) {
      await(Async.yieldNow());
    }
    if (error != null) {
      throw error;
    }
    return ready(1);
  }

  @Recycle
  DynamicFuture<Integer> passOn(Error error, boolean suspends) {
    int value = 0;
    try {
      value = await(fail(error, suspends));
    } catch (RuntimeException e) {
      return ready(-1);
    } finally {
      await(Async.yieldNow());
      cleanUps++;
    }
    return ready(value);
  }
}
