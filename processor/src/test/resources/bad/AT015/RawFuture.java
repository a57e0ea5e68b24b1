import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface RawFuture {
  DynamicFuture raw(); // error: AT015

  DynamicFuture<?> wildcard();
}
