import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class AwaitForLock {
  abstract DynamicFuture<Object> lock();

  DynamicFuture<Void> m() {
    synchronized (await(lock())) { // error: AT101
      hashCode();
    }
    return ready();
  }
}
