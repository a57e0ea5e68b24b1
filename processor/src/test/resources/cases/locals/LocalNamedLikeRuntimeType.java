package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Locals named like types that generated code uses: the types are obscured. */
@AsyncTrait
public class LocalNamedLikeRuntimeType extends AsyncCase {
  public LocalNamedLikeRuntimeType(Environment env) {
    super(env);
  }

  // 58
  public DynamicFuture<Integer> runLanes() {
    int Lanes = t(1);
    int Recycler = t(2);
    int AsyncTrait_Leaf = t(3);
    int n = await(p.i(4));
    return ready(n + Lanes + Recycler + AsyncTrait_Leaf);
  }
}
