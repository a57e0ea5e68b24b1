package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Clean-up with catches, loops and jumps in it. */
@AsyncTrait
public class CleanUp extends AsyncCase {
  public CleanUp(Environment env) {
    super(env);
  }

  // 197
  public DynamicFuture<String> runCleanUp() {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 3; i++) {
      try {
        try {
          s.append(await(p.i(i)));
          if (i == 1) continue outer;
        } catch (RuntimeException e) {
          log("runtime " + e.getMessage());
        } catch (Throwable e) {
          log("throwable");
          s.append(await(p.s("t")));
        } finally {
          log("inner " + i);
          try {
            await(p.i(10 + i));
          } catch (Exception e) {
            log("clean-up " + e.getClass().getSimpleName());
          }
          if (i == 2) break outer;
        }
        await(leaf.i(7));
      } finally {
        log("outer " + i);
        while (i < 0) await(p.nothing());
      }
    }
    return ready(s.toString());
  }
}
