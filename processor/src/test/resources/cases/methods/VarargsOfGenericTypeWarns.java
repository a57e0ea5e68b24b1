package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** A varargs of a generic type: the generated array has a raw type. */
@AsyncTrait
public class VarargsOfGenericTypeWarns extends AsyncCase {
  public VarargsOfGenericTypeWarns(Environment env) {
    super(env);
  }

  @SuppressWarnings("unchecked")
  public DynamicFuture<Integer> sizes(List<String>... lists) { // warns
    await(p.nothing());
    int n = 0;
    for (List<String> list : lists) {
      n += list.size();
    }
    return ready(n);
  }

  @SuppressWarnings("unchecked")
  public DynamicFuture<Integer> runSizes() {
    int n = await(sizes(List.of("a"), List.of()));
    return ready(n + await(sizes()));
  }
}
