import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface Source<T> {
  DynamicFuture<T> next();

  DynamicFuture<Void> put(T item);

  default DynamicFuture<T> nextOr(T other) {
    return Async.ready(other);
  }
}
