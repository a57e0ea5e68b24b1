package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A compound assignment of a null wrapper: it fails after the await, not before. */
@AsyncTrait
public class NullWrapperInCompoundAssignment extends AsyncCase {
  public NullWrapperInCompoundAssignment(Environment env) {
    super(env);
  }

  // 38
  public Integer field;

  public DynamicFuture<Integer> runLocal() {
    Integer n = null;
    try {
      n += await(p.i(1));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(1);
  }

  public DynamicFuture<Integer> runElement() {
    Integer[] a = {null};
    try {
      a[t(0)] += await(p.i(1));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(1);
  }

  public DynamicFuture<Integer> runField() {
    field = null;
    try {
      field += await(p.i(1));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(1);
  }
}
