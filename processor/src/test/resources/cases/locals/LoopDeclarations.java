package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Locals that a loop body declares, and that several states use without keeping them. */
@AsyncTrait
public class LoopDeclarations extends AsyncCase {
  public LoopDeclarations(Environment env) {
    super(env);
  }

  public int next(int i, int tries) {
    return t(tries) < i ? 0 : i + 10;
  }

  // 53: declared in the loop, assigned in the condition of an inner one that awaits
  public DynamicFuture<String> runAssignedInCondition() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int n;
      int tries = 0;
      while ((n = next(i, tries++)) == 0) {
        await(p.nothing());
      }
      s.append(n).append(' ');
    }
    return ready(s.toString());
  }

  // 70: declared in one branch of the loop only
  public DynamicFuture<String> runDeclaredInBranch() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      if (i % 2 == 0) {
        String even;
        do {
          even = "e" + i;
          s += even;
        } while (await(p.z(false)));
        s += even;
      } else {
        String odd = "o" + await(p.i(i));
        s += odd;
      }
    }
    return ready(s);
  }
}
