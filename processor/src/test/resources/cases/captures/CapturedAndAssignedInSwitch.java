package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** A local that an await-free switch assigns and captures: refused, by an error about an await. */
@AsyncTrait
public class CapturedAndAssignedInSwitch extends AsyncCase {
  public CapturedAndAssignedInSwitch(Environment env) {
    super(env);
  }

  public DynamicFuture<Integer> runSwitch() {
    List<IntSupplier> fs = new ArrayList<>();
    int a;
    switch (t(1)) {
      case 1:
        a = 5;
        fs.add(() -> a);
        break;
      default:
        a = 6;
    }
    await(p.nothing());
    return ready(a + fs.get(0).getAsInt());
  }
}
