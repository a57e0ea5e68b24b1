// level: 21
import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class AwaitInGuard {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> statement(Object o) {
    switch (o) {
      case String s
          when await(next()) > s.length(): // error: AT112
        return ready(1);
      default:
        return ready(0);
    }
  }

  DynamicFuture<Integer> expression(Object o) {
    return ready(
        switch (o) {
          case Integer i when i > await(next()) -> i; // error: AT112
          case Integer i when i > 0 -> await(next());
          default -> 0;
        });
  }
}
