import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class NoAwaitNoLimits {
  int size;

  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> m(Object o, AutoCloseable resource) throws Exception {
    record Pair(int left, int right) {}
    var counter =
        new Object() {
          private int count = 1;
        };
    if (!(o instanceof String text)) {
      return next();
    }
    try (resource) {
      assert text.length() > 0;
    }
    synchronized (this) {
      NoAwaitNoLimits.this.size++;
    }
    switch (size) {
      case 0 -> counter.count++;
      default -> counter.count--;
    }
    return ready(text.length() + new Pair(1, 2).left() + counter.count);
  }
}
