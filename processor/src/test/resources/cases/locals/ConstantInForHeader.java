package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A constant that a for header declares, and constants of one name. */
@AsyncTrait
public class ConstantInForHeader extends AsyncCase {
  public ConstantInForHeader(Environment env) {
    super(env);
  }

  // 61
  public DynamicFuture<Integer> runHeader() {
    int sum = 0;
    for (final int k = 3; sum < 5; ) {
      final byte b = k;
      sum += await(p.i(1)) + b;
      switch (sum) {
        case k:
          sum++;
          break;
        default:
          sum += 2;
      }
    }
    return ready(sum);
  }

  public DynamicFuture<Integer> runTwice() {
    int sum = 0;
    {
      final int k = 1;
      sum += await(p.i(k));
    }
    {
      final long k = 2;
      final int other = (int) k;
      sum += await(p.l(k)) + other; // warns
    }
    return ready(sum);
  }
}
