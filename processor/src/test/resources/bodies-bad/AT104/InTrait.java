import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface InTrait {
  int CONSTANT = await(ready(1)); // error: AT104

  DynamicFuture<Integer> next();

  default int plain() {
    return await(next()); // error: AT104
  }
}
