package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** A tail call inside a try that catches what its declaration throws. */
@AsyncTrait
public class TailCallInTryThrowsChecked extends AsyncCase {
  public TailCallInTryThrowsChecked(Environment env) {
    super(env);
  }

  // 145
  public DynamicFuture<Integer> runTailThrows() {
    try {
      await(p.nothing());
      return leaf.io(3); // warns
    } catch (IOException e) {
      return ready(0);
    }
  }
}
