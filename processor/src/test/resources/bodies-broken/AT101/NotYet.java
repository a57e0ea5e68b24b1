import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class NotYet {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> nameOfAGeneratedClass() {
    int Lanes = 1; // error: AT101
    return ready(await(next()) + Lanes);
  }
}
