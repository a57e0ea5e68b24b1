package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A wrapper computed with an await and unboxed before the next: it fails after that one. */
@AsyncTrait
public class NullWrapperUnboxedTooLate extends AsyncCase {
  public NullWrapperUnboxedTooLate(Environment env) {
    super(env);
  }

  // 38
  public Integer boxed(int n) {
    log("boxed " + n);
    return n < 0 ? null : n;
  }

  public DynamicFuture<Integer> runLeft() {
    try {
      return ready(boxed(await(p.i(-1))) + await(p.i(2)));
    } catch (NullPointerException e) {
      caught(e);
      return ready(0);
    }
  }

  public int sum(int a, int b) {
    return a + b;
  }

  public DynamicFuture<Integer> runArgument() {
    try {
      return ready(sum(boxed(await(p.i(-1))), await(p.i(2))));
    } catch (NullPointerException e) {
      caught(e);
      return ready(0);
    }
  }

  public DynamicFuture<Integer> runConditional() {
    boolean yes = tb(true);
    try {
      Integer none = null;
      return ready((yes ? none : await(p.i(3))) + await(p.i(2)));
    } catch (NullPointerException e) {
      caught(e);
      return ready(0);
    }
  }

  public DynamicFuture<Integer> runAssigned() {
    Integer n = 1;
    try {
      return ready((n = boxed(await(p.i(-1)))) + await(p.i(2)));
    } catch (NullPointerException e) {
      caught(e);
      return ready(n == null ? 5 : 6);
    }
  }
}
