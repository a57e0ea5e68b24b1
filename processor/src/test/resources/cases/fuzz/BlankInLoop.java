package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Wip. */
@AsyncTrait
public class BlankInLoop extends AsyncCase {
  public BlankInLoop(Environment env) {
    super(env);
  }

  public DynamicFuture<Integer> run() {
    DynamicFuture<String> f2 = p.of("");
    String v3 = await(f2);
    for (int v5 : List.of(0)) {
      short v12 = await(p.of(((Short) (short) 0)));
    }
    return p.of(((Integer) 0));
  }
}
