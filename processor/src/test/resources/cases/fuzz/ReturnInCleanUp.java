package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A return in clean-up code, in a try that catches everything. */
@AsyncTrait
@SuppressWarnings("finally")
public class ReturnInCleanUp extends AsyncCase {
  public ReturnInCleanUp(Environment env) {
    super(env);
  }

  public DynamicFuture<Integer> runPlain() {
    try {
      await(p.nothing());
    } finally {
      try {
        log("return");
        return ready(7);
      } catch (Throwable e) {
        caught(e);
        return ready(4);
      } finally {
        log("inner");
      }
    }
  }

  public DynamicFuture<Integer> runLoop() {
    for (int i = 0; i < 2; i++) {
      try {
        await(p.i(i));
      } finally {
        try {
          log("continue");
          continue;
        } catch (Throwable e) {
          caught(e);
        }
      }
    }
    return ready(1);
  }

  public DynamicFuture<Integer> runAwaiting() {
    try {
      await(p.nothing());
    } finally {
      try {
        if (t(1) == 1) {
          return ready(await(p.i(7)));
        }
      } catch (Throwable e) {
        caught(e);
      }
      log("end");
    }
    return ready(2);
  }
}
