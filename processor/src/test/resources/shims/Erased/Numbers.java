import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
class Numbers implements Source<Integer> {
  @Override
  public DynamicFuture<Integer> next() {
    return Async.ready(1);
  }

  @Override
  public DynamicFuture<Void> put(Integer item) {
    return Async.ready();
  }
}
