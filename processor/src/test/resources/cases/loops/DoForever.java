package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A do loop without an end. */
@AsyncTrait
public class DoForever extends AsyncCase {
  public DoForever(Environment env) {
    super(env);
  }

  // 101
  public DynamicFuture<Integer> runDoForever() {
    int i = 0;
    do {
      i += await(p.i(1));
      if (i > 2) return ready(i);
    } while (true);
  }
}
