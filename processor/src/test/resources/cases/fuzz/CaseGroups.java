package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** What javac 17 compiled to a class file that does not verify: operands kept in a group of cases. */
@AsyncTrait
@SuppressWarnings("fallthrough")
public class CaseGroups extends AsyncCase {
  boolean yes = true;

  public CaseGroups(Environment env) {
    super(env);
  }

  DynamicFuture<String> group(int n) {
    String[] array = {"", "", "", ""};
    if (((Object) n) instanceof Character never) {
      throw new IllegalStateException("" + never);
    }
    switch (n) {
      case 1:
        array[await(p.i(5)) & 3] = ts("a");
      default:
        await(p.nothing());
        if (((Object) "o") instanceof String bound && yes) {
          return ready(await(p.s(bound)) + array[1]);
        }
    }
    return ready("end" + array[1]);
  }

  // 111: falling through and by itself, with and without the pattern
  public DynamicFuture<String> runGroups() {
    String s = await(group(1)) + await(group(2));
    yes = false;
    return ready(s + await(group(1)) + await(group(2)));
  }
}
