package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Variables that are given an awaited value in a loop and never read. */
@AsyncTrait
public class UnusedResults extends AsyncCase {
  public UnusedResults(Environment env) {
    super(env);
  }

  // 73: the way back to the await meets another one
  public DynamicFuture<Integer> runDoLoop() {
    int n = 0;
    do {
      int unused = await(p.i(n));
    } while (n++ < 3);
    return ready(n);
  }

  public DynamicFuture<Integer> runForLoop() {
    try {
      for (int i = 0; i < t(3); i++) {
        String unused = await(p.s("a"));
      }
    } finally {
      log("finally");
    }
    return ready(1);
  }

  public DynamicFuture<Integer> runSwitchInLoop() {
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 1:
          int unused = await(p.i(1));
          break;
        case 2:
          Object other = await(p.of("b"));
          break;
        default:
          log("default");
      }
    }
    return ready(2);
  }
}
