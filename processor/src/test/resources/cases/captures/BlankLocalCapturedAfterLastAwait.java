package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntSupplier;

/** A local without an initialiser, assigned in an if and captured, all behind the last await. */
@AsyncTrait
public class BlankLocalCapturedAfterLastAwait extends AsyncCase {
  public BlankLocalCapturedAfterLastAwait(Environment env) {
    super(env);
  }

  // 55, 74
  public DynamicFuture<Integer> runBlankCaptured() {
    await(p.nothing());
    int a;
    if (tb(true)) {
      a = t(1);
    } else {
      a = 2;
    }
    IntSupplier f = () -> a;
    return ready(f.getAsInt());
  }
}
