package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Assignments to elements whose array, index and value come in that order. */
@AsyncTrait
public class ArrayElements extends AsyncCase {
  String[] texts = {"a", "b", "c"};

  public ArrayElements(Environment env) {
    super(env);
  }

  String two(String first, boolean second) {
    return first + second;
  }

  public DynamicFuture<String> runArray() {
    return ready(
        await(p.s(two((texts = await(p.of(new String[2])))[t(1)] = ts(ts("v")), tb(true)))));
  }

  public DynamicFuture<String> runAlone() {
    (texts = await(p.of(new String[2])))[t(1)] = ts(ts("v"));
    return ready(texts[1]);
  }

  public DynamicFuture<String> runNested() {
    String result = (texts = await(p.of(new String[2])))[t(1)] = (texts = new String[3])[t(2)] = ts("v");
    return ready(result + texts[2]);
  }

  public DynamicFuture<String> runCompound() {
    String result = two((texts = await(p.of(new String[] {"x", "y"})))[t(1)] += ts("v"), tb(true));
    return ready(result + texts[1]);
  }
}
