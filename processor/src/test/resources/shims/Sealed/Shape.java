import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
sealed interface Shape<T> permits Circle, Line {
  DynamicFuture<Integer> area(T unit);

  default DynamicFuture<T> unit(T any) {
    return Async.ready(any);
  }
}
