package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** A value that is awaited at the end of a loop and used nowhere: the next state declares it, too. */
@AsyncTrait
public class ResultOfOneState extends AsyncCase {
  public ResultOfOneState(Environment env) {
    super(env);
  }

  public DynamicFuture<Integer> run() {
    String first = await(p.s("a"));
    for (int i : List.of(0, 1)) {
      short unused = await(p.sh((short) i));
    }
    return ready(await(p.i(0)));
  }
}
