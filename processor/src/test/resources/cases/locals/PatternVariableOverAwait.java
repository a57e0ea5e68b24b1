package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A pattern variable of a condition whose if awaits: neither kept nor refused. */
@AsyncTrait
public class PatternVariableOverAwait extends AsyncCase {
  public PatternVariableOverAwait(Environment env) {
    super(env);
  }

  // 159
  public DynamicFuture<Integer> runPattern() {
    Object o = tr("o", "abc");
    if (o instanceof String s && s.length() > 2) {
      int n = await(p.i(4));
      return ready(n + s.length());
    }
    return ready(0);
  }
}
