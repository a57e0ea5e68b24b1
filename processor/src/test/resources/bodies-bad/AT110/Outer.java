import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

class Outer {
  int size;

  int size() {
    return size;
  }

  class Part {}

  @AsyncTrait
  class Inner {
    DynamicFuture<Integer> implicitly() {
      return ready(size()); // error: AT110
    }

    DynamicFuture<Integer> explicitly() {
      return ready(Outer.this.size); // error: AT110
    }

    DynamicFuture<Object> byAnInstance() {
      return ready(new Part()); // error: AT110
    }

    DynamicFuture<Integer> fromALambda() {
      Runnable r = () -> size++; // error: AT110
      r.run();
      return ready(1);
    }
  }
}
