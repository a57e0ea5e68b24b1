package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A mutable local as the first operand of a concatenation: it becomes text after the await. */
@AsyncTrait
public class MutableLocalInConcatenation extends AsyncCase {
  public MutableLocalInConcatenation(Environment env) {
    super(env);
  }

  // 28
  public DynamicFuture<String> append(StringBuilder s) {
    String r = await(p.s("r"));
    s.append("b");
    return ready(r);
  }

  public DynamicFuture<String> runLocalFirst() {
    StringBuilder s = new StringBuilder("a");
    return ready(s + await(append(s)));
  }
}
