package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Function;

/** Explicit type arguments of an async call that inference would not find. */
@AsyncTrait
public class ExplicitTypeArgumentsDropped extends AsyncCase {
  public ExplicitTypeArgumentsDropped(Environment env) {
    super(env);
  }

  // 47
  public <T> DynamicFuture<T> change(T value, Function<T, T> f) {
    await(p.nothing());
    return ready(f.apply(value));
  }

  public DynamicFuture<String> runExplicit() {
    Object o =
        await(
            this.<Number>change(
                1,
                n -> {
                  log("" + n);
                  n = 2.5;
                  return n;
                }));
    return ready("" + o);
  }
}
