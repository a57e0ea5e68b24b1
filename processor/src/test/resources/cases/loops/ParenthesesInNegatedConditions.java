package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Loop conditions with parentheses in their literals: only their first operand is negated. */
@AsyncTrait
public class ParenthesesInNegatedConditions extends AsyncCase {
  public ParenthesesInNegatedConditions(Environment env) {
    super(env);
  }

  // 92
  public boolean has(String s, int n) {
    log(s);
    return n > 0;
  }

  public DynamicFuture<String> runStrings() {
    StringBuilder out = new StringBuilder();
    int n = 2;
    while (has("(", n) && has(")", n - 1)) {
      out.append(await(p.i(n)));
      n--;
      if (n == 5) break;
    }
    return ready(out.append(n).toString());
  }

  public boolean hasChar(char c, boolean b) {
    log("" + c);
    return b;
  }

  public DynamicFuture<String> runChars() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; hasChar('(', i < 2) || hasChar(')', i < 1); i++) {
      if (i == 5) break;
      out.append(await(p.i(i)));
    }
    return ready(out.toString());
  }
}
