package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** The array of a varargs of a type variable: it has the erased type, not the inferred one. */
@AsyncTrait
public class VarargsArrayIsErased extends AsyncCase {
  public VarargsArrayIsErased(Environment env) {
    super(env);
  }

  // 43, 48
  @SuppressWarnings("unchecked")
  public <T> DynamicFuture<Integer> count(T... values) { // warns
    await(p.nothing());
    log(values.getClass().getSimpleName());
    return ready(values.length);
  }

  public DynamicFuture<Integer> runCount() {
    int n = await(count("a", "b"));
    return ready(n + await(count(1, 2, 3)));
  }
}
