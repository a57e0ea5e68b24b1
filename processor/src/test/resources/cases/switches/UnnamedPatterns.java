// level: 22
package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Patterns without names. */
@AsyncTrait
public class UnnamedPatterns extends AsyncCase {
  public UnnamedPatterns(Environment env) {
    super(env);
  }

  record Pair(Object left, Object right) {}

  // 120
  public DynamicFuture<String> runUnnamed() {
    StringBuilder s = new StringBuilder();
    for (Object o :
        List.of(new Pair(1, 2), new Pair("a", 3), new Pair(4L, "b"), new Pair('c', 'd'), 5, 6L)) {
      s.append(
          switch (o) {
            case Pair(Integer i, _) -> await(p.i(i)) + "i" + i;
            case Pair(String _, Integer j) when j > 2 -> j + await(p.s("j")) + j;
            case Pair(var _, String text) -> text + await(leaf.s(text)) + text;
            case Pair _ -> await(p.s("pair"));
            case Integer _, Long _ -> await(p.s("number"));
            default -> "never";
          });
    }
    return ready(s.toString());
  }
}
