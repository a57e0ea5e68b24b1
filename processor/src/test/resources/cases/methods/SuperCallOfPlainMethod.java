package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Plain methods of the superclass, reached by super. */
@AsyncTrait
public class SuperCallOfPlainMethod extends AsyncCase {
  public SuperCallOfPlainMethod(Environment env) {
    super(env);
  }

  // 46
  public DynamicFuture<String> runSuper() {
    int a = await(p.i(1));
    int b = super.t(a + 1);
    return ready("" + b + super.ts("x") + super.t(await(p.i(5))));
  }
}
