import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class Synchronized {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> m() {
    synchronized (this) {
      int one = await(next()); // error: AT103
      return ready(one + await(next())); // error: AT103
    }
  }
}
