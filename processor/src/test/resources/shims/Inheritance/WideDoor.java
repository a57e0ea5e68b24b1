import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
class WideDoor extends Door implements Starting {
  @Override
  @Recycle(false)
  public DynamicFuture<Void> open() {
    return Async.ready();
  }

  @Override
  DynamicFuture<Integer> width() {
    return Async.ready(2);
  }
}
