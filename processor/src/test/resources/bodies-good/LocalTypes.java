import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class LocalTypes {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> m() {
    record Pair(int left, int right) {}
    enum Side {
      LEFT
    }
    interface Taker {
      void take(Pair pair);
    }
    class Counter {
      int count;
    }
    Pair pair = new Pair(await(next()), 1);
    return ready(pair.left() + new Counter().count + Side.LEFT.ordinal());
  }
}
