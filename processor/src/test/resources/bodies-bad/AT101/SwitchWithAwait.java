import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class SwitchWithAwait {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> inACase(int kind) {
    switch (kind) { // error: AT101
      case 0:
        return ready(await(next()));
      default:
        return ready(0);
    }
  }

  DynamicFuture<Integer> inTheSelector() {
    switch (await(next())) { // error: AT101
      case 0:
        return ready(1);
      default:
        return ready(0);
    }
  }

  DynamicFuture<Integer> inAnExpression(int kind) {
    int value =
        switch (kind) { // error: AT101
          case 0 -> 1;
          default -> {
            yield await(next());
          }
        };
    return ready(value);
  }
}
