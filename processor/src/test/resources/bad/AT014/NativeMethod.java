import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
class NativeMethod {
  native DynamicFuture<Integer> elsewhere(); // error: AT014

  native int plain();
}
