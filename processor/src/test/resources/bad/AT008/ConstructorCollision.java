import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;

@AsyncTrait
class ConstructorCollision {
  ConstructorCollision(int n, String... names) {}

  ConstructorCollision(int n, Recycling recycling, String... names) {} // error: AT008

  ConstructorCollision(Recycling recycling, long n) {}

  DynamicFuture<Integer> m() {
    return Async.ready(1);
  }
}
