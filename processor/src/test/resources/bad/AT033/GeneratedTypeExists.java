import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait // error: AT033
interface GeneratedTypeExists {
  DynamicFuture<Integer> read();
}

class AsyncTrait_GeneratedTypeExists {}
