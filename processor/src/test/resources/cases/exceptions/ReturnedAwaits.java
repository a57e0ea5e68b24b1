package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** {@code return ready(await(...))} inside a {@code try}: the value stays in its lane, null included. */
@AsyncTrait
public class ReturnedAwaits extends AsyncCase {
  public ReturnedAwaits(Environment env) {
    super(env);
  }

  // 145
  public DynamicFuture<Integer> runInteger() {
    try {
      return ready(await(p.i(70000)));
    } finally {
      log("finally");
    }
  }

  // 145, 91: null through the lane
  public DynamicFuture<Integer> runNull() {
    try {
      return ready(await(p.nullInt()));
    } finally {
      log("finally");
    }
  }

  // 145
  public DynamicFuture<Boolean> runBoolean() {
    try {
      return ready(await(p.z(true)));
    } catch (IllegalStateException e) {
      return ready(await(p.z(false)));
    }
  }

  // 145: the failure is caught here
  public DynamicFuture<Long> runFailing() {
    try {
      await(p.fails(new IllegalStateException("fails")));
      return ready(await(p.l(1)));
    } catch (IllegalStateException e) {
      log(e.getMessage());
      return ready(await(p.l(2)));
    } finally {
      log("finally " + await(p.d(1.5)));
    }
  }

  // 145: a double, in a loop, with an awaiting finally
  public DynamicFuture<Double> runDouble() {
    for (int i = 0; ; i++) {
      try {
        if (i == 2) {
          return ready(await(p.d(i + 0.5)));
        }
      } finally {
        await(p.i(i));
      }
    }
  }
}
