package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Member types named like types of the runtime. */
@AsyncTrait
public class RuntimeTypeNames extends AsyncCase {
  public RuntimeTypeNames(Environment env) {
    super(env);
  }

  // 163
  public static class Frame {
    public int n = 1;
  }

  public static class Context {
    public int n = 2;
  }

  public static class Recycler {
    public int n = 3;
  }

  public static class Handle {
    public int n = 4;
  }

  public static class Lanes {
    public int n = 5;
  }

  public static class LongFrame {
    public int n = 6;
  }

  public DynamicFuture<Integer> runNames() {
    Frame f = new Frame();
    Context c = new Context();
    Recycler r = new Recycler();
    Handle h = new Handle();
    Lanes l = new Lanes();
    LongFrame g = new LongFrame();
    int n = await(p.i(1)) + await(leaf.i(2));
    return ready(n + f.n + c.n + r.n + h.n + l.n + g.n);
  }

  public <Frame, Context> DynamicFuture<String> generic(Frame f, Context c) {
    await(p.nothing());
    Context other = c;
    await(p.nothing());
    return ready("" + f + other);
  }

  public DynamicFuture<String> runGeneric() {
    return ready(await(generic(1, 2)));
  }
}
