import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

class InnerClass {
  @AsyncTrait // error: AT003
  class Inner {
    DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }

  @AsyncTrait
  static class Nested {
    DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }
}
