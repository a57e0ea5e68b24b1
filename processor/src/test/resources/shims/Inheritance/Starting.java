import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface Starting {
  DynamicFuture<Void> open();
}
