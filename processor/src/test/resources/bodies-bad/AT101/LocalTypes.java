import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class LocalTypes {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> m() {
    record Pair(int left, int right) {} // error: AT101
    enum Side { // error: AT101
      LEFT
    }
    interface Taker { // error: AT101
      void take(Pair pair);
    }
    class Counter { // error: AT101
      int count;
    }
    Pair pair = new Pair(await(next()), 1);
    return ready(pair.left() + new Counter().count + Side.LEFT.ordinal());
  }
}
