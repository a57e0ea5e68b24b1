import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Async;
import java.util.function.Function;

@AsyncTrait
abstract class References {
  Function<DynamicFuture<Integer>, Integer> field = Async::await; // error: AT105

  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> inABody() {
    Function<DynamicFuture<Integer>, Integer> wait = Async::await; // error: AT105
    return ready(wait.apply(next()));
  }

  Object inAPlainMethod() {
    return (Function<DynamicFuture<Integer>, Integer>) io.asynctrait.runtime.Async::await; // error: AT105
  }
}
