package cases.opaque;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Assertions and a switch expression beside awaits. */
@AsyncTrait
public class SwitchExpressions extends AsyncCase {
  public SwitchExpressions(Environment env) {
    super(env);
  }

  // 117, 156
  public DynamicFuture<String> runSwitchExpression() {
    int n = await(p.i(2));
    String s =
        switch (n) {
          case 1 -> "one";
          case 2 -> {
            int k = 0;
            while (true) {
              if (k++ > 3) break;
            }
            yield "two" + k;
          }
          default -> throw new IllegalStateException();
        } + await(p.s("!"));
    assert await(p.z(true)) : await(p.s("never"));
    return ready(s + switch (s.length()) { case 5 -> await0(); default -> "other"; });
  }

  public String await0() {
    return "five";
  }

  public DynamicFuture<Integer> choose(int n) {
    await(p.nothing());
    return switch (n) {
      case 1 -> leaf.i(1);
      default -> ready(2);
    };
  }

  public DynamicFuture<Integer> runChoose() {
    return ready(await(choose(1)) * 10 + await(choose(2)));
  }
}
