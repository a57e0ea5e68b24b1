import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface PrivateMethod {
  DynamicFuture<Integer> fine();

  private DynamicFuture<Integer> hidden() { // error: AT011
    return Async.ready(1);
  }
}
