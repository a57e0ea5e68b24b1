package fuzzed;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.processor.fuzz.Fuzzed;
import io.asynctrait.processor.fuzz.World;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
public class UnusedResult extends Fuzzed {
  public UnusedResult(World w) {
    super(w);
  }

  public DynamicFuture<Integer> run() {
    do {
      int v2 = await(w.i(0));
    } while ((0 < 0) && w.fuel());
    return ready(((0 + 0) + (0 + 0)));
  }
}
