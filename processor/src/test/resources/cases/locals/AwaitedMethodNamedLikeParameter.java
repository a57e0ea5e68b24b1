package cases.locals;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Async methods named like parameters of generated code: so are the temporaries for their values. */
@AsyncTrait
public class AwaitedMethodNamedLikeParameter extends AsyncCase {
  public AwaitedMethodNamedLikeParameter(Environment env) {
    super(env);
  }

  // 58
  @AsyncTrait
  public static class Named {
    public final Environment env;

    public Named(Environment env) {
      this.env = env;
    }

    public DynamicFuture<Integer> cx() {
      return ready(await(env.probe().i(1)));
    }

    public DynamicFuture<Integer> frames() {
      return ready(await(env.probe().i(2)));
    }

    public DynamicFuture<Integer> state() {
      return ready(await(env.probe().i(3)));
    }

    public DynamicFuture<Integer> handler() {
      return ready(await(env.probe().i(4)));
    }
  }

  public DynamicFuture<Integer> runNamed() {
    Named n = env.create(Named.class);
    int sum = 0;
    try {
      sum = await(n.cx()) + await(n.frames()) + await(n.state()) + await(n.handler());
      sum += await(n.cx()) * await(n.frames()) * await(n.state()) * await(n.handler());
    } finally {
      log("" + sum);
    }
    return ready(sum);
  }
}
