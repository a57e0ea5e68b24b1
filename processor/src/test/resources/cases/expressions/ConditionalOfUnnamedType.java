package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A conditional of mixed types over an await, used as text: refused, although any supertype would do. */
@AsyncTrait
public class ConditionalOfUnnamedType extends AsyncCase {
  public ConditionalOfUnnamedType(Environment env) {
    super(env);
  }

  // 32, 42
  public DynamicFuture<String> runLub() {
    boolean yes = tb(true);
    return ready("" + (yes ? 1 : await(p.s("x"))) + (yes ? await(p.s("y")) : Integer.valueOf(3)));
  }
}
