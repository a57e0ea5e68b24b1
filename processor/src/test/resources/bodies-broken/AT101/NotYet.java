import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntUnaryOperator;

@AsyncTrait
abstract class NotYet {
  abstract DynamicFuture<Integer> next();

  static int twice(int n) {
    return 2 * n;
  }

  DynamicFuture<Integer> parameterOfALambdaHidesTheClass() {
    IntUnaryOperator f = NotYet -> twice(NotYet); // error: AT101
    return ready(f.applyAsInt(await(next())));
  }

  DynamicFuture<Integer> localHidesTheClass() {
    int NotYet = await(next());
    return ready(twice(NotYet));
  }
}
