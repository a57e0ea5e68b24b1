package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Comments that end in an equals sign: the statement behind them becomes part of the comment. */
@AsyncTrait
public class CommentsThatEndInEquals extends AsyncCase {
  public CommentsThatEndInEquals(Environment env) {
    super(env);
  }

  // 161
  public DynamicFuture<Integer> runComments() {
    int n = await(p.i(1));
    if (tb(true)) {
      // n =
      n += t(5);
    }
    for (int i = 0; i < 2; i++) {
      log("round"); // sum =
      n += t(i);
    }
    return ready(n);
  }
}
