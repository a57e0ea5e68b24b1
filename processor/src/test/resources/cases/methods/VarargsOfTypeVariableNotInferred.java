package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A varargs of a type variable that is the result, too: its type is not inferred from an array of objects. */
@AsyncTrait
public class VarargsOfTypeVariableNotInferred extends AsyncCase {
  public VarargsOfTypeVariableNotInferred(Environment env) {
    super(env);
  }

  // 43, 48
  @SuppressWarnings("unchecked")
  public <T> DynamicFuture<T> first(T... values) { // warns
    await(p.nothing());
    log(values.getClass().getSimpleName());
    return ready(values[0]);
  }

  public DynamicFuture<String> runFirst() {
    String s = await(first("a", "b"));
    return ready(s + await(first("c")));
  }

  public <T extends Comparable<T>> DynamicFuture<T> largest(T a, T b) {
    await(p.nothing());
    return ready(a.compareTo(b) > 0 ? a : b);
  }

  public DynamicFuture<String> runBounded() {
    return ready(await(largest("a", "b")) + await(largest(1, 2)));
  }
}
