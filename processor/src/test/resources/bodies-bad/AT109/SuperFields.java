import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class SuperFields extends Base {
  int size;

  DynamicFuture<Integer> m() {
    super.size = 1; // error: AT109
    return ready(size);
  }
}

class Base {
  int size;
}
