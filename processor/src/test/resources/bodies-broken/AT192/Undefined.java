import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class Undefined {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> broken() {
    return ready(await(next()) + missing); // error: AT192
  }

  DynamicFuture<Integer> mistyped() {
    await(next());
    return ready("text"); // error: AT192
  }

  DynamicFuture<Integer> fine() {
    return ready(await(next()) + 1);
  }
}
