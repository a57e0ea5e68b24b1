import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait // error: AT005
class NoConstructor {
  private NoConstructor() {}

  DynamicFuture<Integer> m() {
    return Async.ready(1);
  }
}
