package cases.generics;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** An override whose result is narrower, so that it travels in another lane. */
@AsyncTrait
public class CovariantLanes extends AsyncCase {
  public CovariantLanes(Environment env) {
    super(env);
  }

  // 172
  @AsyncTrait
  public interface Numbers {
    DynamicFuture<? extends Number> number(int n);
  }

  @AsyncTrait
  public static class Ints implements Numbers {
    public final Environment env;

    public Ints(Environment env) {
      this.env = env;
    }

    @Recycle
    @Override
    public DynamicFuture<Integer> number(int n) {
      return ready(await(env.probe().i(n)) + 1);
    }
  }

  @AsyncTrait
  public static class Generic<T> {
    public final Environment env;

    public Generic(Environment env) {
      this.env = env;
    }

    @Recycle
    public DynamicFuture<T> get(T t) {
      await(env.probe().nothing());
      return ready(t);
    }
  }

  @AsyncTrait
  public static class Special extends Generic<Integer> {
    public Special(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> get(Integer t) {
      int x = await(super.get(t));
      return ready(x + 100);
    }

    public DynamicFuture<Integer> tail(Integer t) {
      return super.get(t);
    }
  }

  public DynamicFuture<String> runCovariant() {
    Ints ints = env.create(Ints.class);
    Numbers numbers = ints;
    Number n = await(numbers.number(1));
    int i = await(ints.number(2));
    return ready("" + n + i);
  }

  public DynamicFuture<String> runSpecial() {
    Special s = env.create(Special.class);
    Generic<Integer> g = s;
    Integer a = await(g.get(1));
    int b = await(s.get(2));
    return ready("" + a + b + await(s.tail(3)));
  }
}
