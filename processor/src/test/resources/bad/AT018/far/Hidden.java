package far;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface Hidden {
  default DynamicFuture<Integer> read() {
    return Async.ready(1);
  }
}
