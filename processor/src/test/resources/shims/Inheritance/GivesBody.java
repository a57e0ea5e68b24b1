import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface GivesBody extends Opening {
  @Override
  default DynamicFuture<Void> open() {
    return Async.ready();
  }
}
