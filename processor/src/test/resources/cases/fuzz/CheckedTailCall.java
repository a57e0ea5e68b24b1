package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A call that declares checked exceptions is returned from a handler in a clean-up. */
@AsyncTrait
public class CheckedTailCall extends AsyncCase {
  public CheckedTailCall(Environment env) {
    super(env);
  }

  DynamicFuture<Integer> checked(int value) throws Exception {
    return ready(await(leaf.io(value)));
  }

  @SuppressWarnings({"finally", "asynctrait.call-returned-from-try"})
  public DynamicFuture<Integer> runReturnedFromHandler() throws Exception {
    try {
      log("body");
    } finally {
      try {
        await(p.fails(new IllegalStateException("x")));
      } catch (Exception e) {
        caught(e);
        if (tb(true)) {
          return checked(t(2));
        }
        log("not here");
      }
    }
    return ready(3);
  }
}
