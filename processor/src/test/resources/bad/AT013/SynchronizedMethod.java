import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
class SynchronizedMethod {
  synchronized DynamicFuture<Integer> locked() { // error: AT013
    return Async.ready(1);
  }

  synchronized int plain() {
    return 1;
  }
}
