import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait // error: AT001
enum Kinds {
  ONE;

  DynamicFuture<Integer> m() {
    return Async.ready(1);
  }

  @AsyncTrait // error: AT001
  record Point(int x) {}

  @AsyncTrait // error: AT001
  @interface Note {}
}
