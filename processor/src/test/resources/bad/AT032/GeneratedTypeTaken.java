import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface GeneratedTypeTaken {
  DynamicFuture<Integer> read();

  @AsyncTrait // error: AT032
  interface read {
    DynamicFuture<Integer> m();
  }

  @AsyncTrait
  class Overloads {
    DynamicFuture<Integer> f(String s) {
      return Async.ready(1);
    }

    DynamicFuture<Integer> f(int i) {
      return Async.ready(1);
    }

    DynamicFuture<Integer> f_String() { // error: AT032
      return Async.ready(1);
    }
  }
}
