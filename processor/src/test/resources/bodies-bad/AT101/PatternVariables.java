import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class PatternVariables {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> introducedByIf(Object o) {
    if (!(o instanceof String text)) {
      return ready(0);
    }
    await(next());
    return ready(text.length()); // error: AT101
  }

  DynamicFuture<Integer> introducedByWhile(Object o) {
    while (!(o instanceof String text)) {
      o = String.valueOf(await(next()));
    }
    Runnable later = () -> text.length(); // error: AT101
    later.run();
    return ready(text.length());
  }
}
