import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.yieldNow;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Receivers declared with the types that are generated. */
@AsyncTrait
class ShimReceivers {
  /** A generic trait. */
  @AsyncTrait
  interface Store<T> {
    @Recycle
    DynamicFuture<T> get(T key);

    default DynamicFuture<T> twice(T key) {
      return get(await(get(key)));
    }
  }

  /** What the concrete class inherits. */
  @AsyncTrait
  abstract static class Counting implements Store<Integer> {
    int calls;

    DynamicFuture<Integer> count(int n) {
      calls += await(get(n));
      return ready(calls);
    }
  }

  /** The class whose shim is the receiver. */
  @AsyncTrait
  static class Doubling extends Counting {
    @Override
    public DynamicFuture<Integer> get(Integer key) {
      await(yieldNow());
      return ready(2 * key);
    }
  }

  final AsyncTrait_ShimReceivers_Doubling doubling = new AsyncTrait_ShimReceivers_Doubling();

  /** What the class declares, what it inherits from a class and from a trait. */
  DynamicFuture<Integer> all() {
    int sum = await(doubling.get(1));
    sum += await(doubling.count(sum)) + await(doubling.twice(3));
    return ready(sum);
  }

  /** A new object each time, in a tail call. */
  DynamicFuture<Integer> tail() {
    int n = await(doubling.get(1));
    return new AsyncTrait_ShimReceivers_Doubling().get(n);
  }
}
