package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** An abstract annotated class between trait and implementation, with plain abstract methods. */
@AsyncTrait
public class AbstractBase extends AsyncCase {
  public AbstractBase(Environment env) {
    super(env);
  }

  /** Template methods. */
  @AsyncTrait
  public abstract static class Template {
    public final Environment env;

    public Template(Environment env) {
      this.env = env;
    }

    public abstract String prefix();

    @Recycle
    public abstract DynamicFuture<Integer> value(int n);

    public DynamicFuture<String> run(int n) {
      String before = prefix();
      int v = await(value(n)) + await(value(n + 1));
      return ready(before + v + prefix());
    }
  }

  /** Fills them in. */
  @AsyncTrait
  public static class Filled extends Template {
    public Filled(Environment env) {
      super(env);
    }

    @Override
    public String prefix() {
      env.log("prefix");
      return "p";
    }

    @Override
    public DynamicFuture<Integer> value(int n) {
      return ready(await(env.leaf().i(n)) * 2);
    }
  }

  // 171: through the abstract type and through the concrete one
  public DynamicFuture<String> runTemplate() {
    Filled filled = env.create(Filled.class);
    Template template = filled;
    return ready(await(template.run(1)) + await(filled.run(2)) + await(template.value(3)));
  }
}
