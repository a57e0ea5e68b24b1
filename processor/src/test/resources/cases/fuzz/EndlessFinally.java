package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A clean-up that ends by a jump alone. */
@AsyncTrait
public class EndlessFinally extends AsyncCase {
  public EndlessFinally(Environment env) {
    super(env);
  }

  @SuppressWarnings("finally")
  public DynamicFuture<Integer> runDoForever() {
    try {
      log("body");
    } finally {
      do {
        if (await(p.z(true))) {
          return ready(1);
        }
      } while (true);
    }
  }
}
