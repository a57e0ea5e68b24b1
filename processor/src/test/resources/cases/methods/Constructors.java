package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Async calls before the object is complete, and fields it starts with. */
@AsyncTrait
public class Constructors extends AsyncCase {
  public DynamicFuture<Integer> handle;
  public final int initialised = 7;
  public int assigned;

  {
    assigned = 8;
  }

  @SuppressWarnings("this-escape")
  public Constructors(Environment env) {
    super(env);
    handle = work(3); // warns
  }

  public DynamicFuture<Integer> work(int n) {
    int v = await(p.quiet(n));
    return ready(v + initialised + assigned);
  }

  // 189: a handle made in the constructor is started when it is awaited
  public DynamicFuture<Integer> runHandle() {
    int v = 22;
    if (handle != null) {
      v = await(handle);
      handle = null;
    }
    return ready(v + await(work(1)));
  }

  // 189: arguments are captured at the call
  public DynamicFuture<Integer> runCaptured() {
    int n = 1;
    DynamicFuture<Integer> f = p.quiet(n);
    DynamicFuture<Integer> g = work(n);
    n = 50;
    int a = await(f);
    return ready(a + await(g) + n);
  }
}
