import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class AssertWithAwait {
  abstract DynamicFuture<Boolean> next();

  DynamicFuture<Boolean> m() {
    assert await(next()); // error: AT101
    return ready(true);
  }
}
