import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;

@AsyncTrait
interface Trait extends Inherited {
  int Lanes = 7;

  io.asynctrait.runtime.DynamicFuture<Integer> one(int n);

  default io.asynctrait.runtime.DynamicFuture<Integer> two() {
    return ready(Lanes + COUNTERS);
  }
}
