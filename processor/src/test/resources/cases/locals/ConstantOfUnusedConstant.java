package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A constant whose initialiser names another one that nothing else uses behind the await. */
@AsyncTrait
public class ConstantOfUnusedConstant extends AsyncCase {
  public ConstantOfUnusedConstant(Environment env) {
    super(env);
  }

  // 61
  public DynamicFuture<Integer> runConstantOfConstant() {
    final int a = 1;
    final int b = a + 1;
    await(p.nothing());
    switch (t(2)) {
      case b:
        return ready(7);
      default:
        return ready(8);
    }
  }
}
