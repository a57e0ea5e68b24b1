package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Two async methods of the base class, called by super from one recycled method: their frames share a pool. */
@AsyncTrait
public class SuperCallsShareOneRecycler extends AsyncCase {
  public SuperCallsShareOneRecycler(Environment env) {
    super(env);
  }

  // 171, 208
  @AsyncTrait
  public static class Base {
    public final Environment env;

    public Base(Environment env) {
      this.env = env;
    }

    @Recycle
    public DynamicFuture<Integer> a(int n) {
      return ready(await(env.probe().i(n)) + 1);
    }

    @Recycle
    public DynamicFuture<Integer> b(String s) {
      String r = await(env.probe().s(s));
      return ready(r.length());
    }
  }

  @AsyncTrait
  public static class Derived extends Base {
    public Derived(Environment env) {
      super(env);
    }

    @Recycle
    @Override
    public DynamicFuture<Integer> a(int n) {
      int x = await(super.a(n));
      int y = await(super.b("abc"));
      int z = await(super.a(y));
      return ready(x + y + z);
    }
  }

  public DynamicFuture<Integer> runBoth() {
    Derived d = env.create(Derived.class);
    int first = await(d.a(1));
    return ready(first + await(d.a(2)));
  }
}
