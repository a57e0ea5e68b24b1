package cases.generics;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A tail call whose callee answers in another lane, with an argument that awaits. */
@AsyncTrait
public class ReturnedAcrossLanes extends AsyncCase {
  public ReturnedAcrossLanes(Environment env) {
    super(env);
  }

  public <T> DynamicFuture<T> same(T value) {
    return ready(value);
  }

  // 40, 44
  public DynamicFuture<Integer> runErased() {
    return same(await(p.i(70000)));
  }

  // 123
  public DynamicFuture<Integer> runErasedInTry() {
    try {
      return same(t(await(p.i(3)))); // warns
    } finally {
      log("finally");
    }
  }

  // 38, 91: a null of an erased type fails at its own await
  public DynamicFuture<Integer> runErasedNull() {
    try {
      return ready(await(this.<Integer>same(null)) + await(p.i(2)));
    } catch (NullPointerException e) {
      caught(e);
      return ready(0);
    }
  }

  // 38
  public DynamicFuture<Integer> runErasedOperand() {
    int n = await(same(await(p.i(1))));
    n += await(same(n)) * await(p.i(3));
    return ready(n);
  }
}
