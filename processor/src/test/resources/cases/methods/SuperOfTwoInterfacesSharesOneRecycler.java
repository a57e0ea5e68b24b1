package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Default methods of two interfaces, called by super from one recycled method: their frames share a pool. */
@AsyncTrait
public class SuperOfTwoInterfacesSharesOneRecycler extends AsyncCase {
  public SuperOfTwoInterfacesSharesOneRecycler(Environment env) {
    super(env);
  }

  // 171, 208
  @AsyncTrait
  public interface A {
    Environment environment();

    @Recycle
    default DynamicFuture<Integer> m(int n) {
      return ready(await(environment().probe().i(n)) + 1);
    }
  }

  @AsyncTrait
  public interface B {
    Environment environment();

    @Recycle
    default DynamicFuture<Integer> m(int n) {
      return ready(await(environment().probe().i(n)) + 2);
    }
  }

  @AsyncTrait
  public static class Both implements A, B {
    public final Environment env;

    public Both(Environment env) {
      this.env = env;
    }

    @Override
    public Environment environment() {
      return env;
    }

    @Recycle
    @Override
    public DynamicFuture<Integer> m(int n) {
      int a = await(A.super.m(n));
      return ready(a * 10 + await(B.super.m(n)));
    }
  }

  public DynamicFuture<Integer> runBoth() {
    return ready(await(env.create(Both.class).m(3)));
  }
}
