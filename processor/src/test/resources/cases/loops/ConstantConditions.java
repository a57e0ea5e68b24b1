package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Loops over constant expressions that are no literal. */
@AsyncTrait
public class ConstantConditions extends AsyncCase {
  public ConstantConditions(Environment env) {
    super(env);
  }

  // 101
  public static final boolean ON = true;

  public DynamicFuture<Integer> runNotFalse() {
    int i = 0;
    while (!false) {
      i += await(p.i(1));
      if (i > 2) return ready(i);
    }
  }

  public DynamicFuture<Integer> runCompared() {
    await(p.nothing());
    for (int i = 0; 1 < 2; i++) {
      if (t(i) > 2) return ready(i);
    }
  }

  public DynamicFuture<Integer> runQualified() {
    await(p.nothing());
    while (ConstantConditions.ON) {
      if (tb(true)) return ready(3);
    }
  }
}
