package far;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
public class Declares {
  DynamicFuture<Integer> hidden() {
    return Async.ready(1);
  }
}
