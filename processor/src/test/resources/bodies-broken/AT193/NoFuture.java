import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.concurrent.CompletableFuture;

@AsyncTrait
abstract class NoFuture {
  abstract CompletableFuture<String> stage();

  DynamicFuture<Integer> number(int n) {
    return ready(1 + await(n)); // error: AT193
  }

  DynamicFuture<String> stageItself() {
    String s = await(stage()); // error: AT193
    return ready(s);
  }
}
