import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
non-sealed class Circle<T> implements Shape<T> {
  @Override
  public DynamicFuture<Integer> area(T unit) {
    return Async.ready(3);
  }
}
