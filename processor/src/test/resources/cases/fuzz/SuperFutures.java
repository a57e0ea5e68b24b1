package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Calls of what is overridden, whose futures are kept: arguments that await, variable arity. */
@AsyncTrait
public class SuperFutures extends AsyncCase {
  public SuperFutures(Environment env) {
    super(env);
  }

  /** A trait. */
  @AsyncTrait
  public interface Trait {
    AsyncCase me();

    default DynamicFuture<Integer> add(int a, Integer b, int... more) {
      return ready(await(me().p.i(a)) + b + more.length);
    }
  }

  /** A base class. */
  @AsyncTrait
  public static class Base extends AsyncCase {
    public Base(Environment env) {
      super(env);
    }

    public DynamicFuture<Integer> multiply(int a, int... more) {
      int product = await(p.i(a));
      for (int factor : more) {
        product *= factor;
      }
      return ready(product);
    }

    @SafeVarargs
    static <T> DynamicFuture<T> last(Base base, T... values) {
      await(base.p.nothing());
      return ready(values[values.length - 1]);
    }
  }

  /** Overrides both. */
  @AsyncTrait
  public static class Derived extends Base implements Trait {
    public Derived(Environment env) {
      super(env);
    }

    @Override
    public AsyncCase me() {
      return this;
    }

    @Override
    public DynamicFuture<Integer> add(int a, Integer b, int... more) {
      DynamicFuture<Integer> none = Trait.super.add(t(1), 2);
      int first = await(none);
      DynamicFuture<Integer> some = Trait.super.add(t(3), await(p.i(4)), t(5), await(leaf.i(6)));
      return ready(first + await(some));
    }

    @Override
    public DynamicFuture<Integer> multiply(int a, int... more) {
      DynamicFuture<Integer> none = super.multiply(t(1));
      int first = await(none);
      DynamicFuture<Integer> some = super.multiply(t(3), await(p.i(4)), t(5));
      DynamicFuture<Integer> array = super.multiply(await(p.i(2)), more);
      return ready(first + await(some) + await(array));
    }
  }

  public DynamicFuture<Integer> runTrait() {
    return ready(await(env.create(Derived.class).add(0, 0)));
  }

  public DynamicFuture<Integer> runBase() {
    return ready(await(env.create(Derived.class).multiply(0, 7, await(p.i(8)))));
  }

  public DynamicFuture<String> runStatic() {
    Base base = env.create(Base.class);
    DynamicFuture<String> last = Base.last(base, ts("a"), await(p.s("b")));
    DynamicFuture<Integer> number = Base.last(base, t(1), t(2));
    return ready(await(last) + await(number));
  }

  public static java.util.List<String> runTraitTrace() {
    return java.util.List.of(
        "t 1", "poll i 1", "done i 1",
        "t 3", "poll i 4", "done i 4", "t 5", "poll i 6", "done i 6", "poll i 3", "done i 3");
  }

  public static java.util.List<String> runBaseTrace() {
    return java.util.List.of(
        "poll i 8", "done i 8", "t 1", "poll i 1", "done i 1",
        "t 3", "poll i 4", "done i 4", "t 5", "poll i 2", "done i 2",
        "poll i 3", "done i 3", "poll i 2", "done i 2");
  }

  public static java.util.List<String> runStaticTrace() {
    return java.util.List.of(
        "ts a", "poll s b", "done s b", "t 1", "t 2",
        "poll nothing", "done nothing", "poll nothing", "done nothing");
  }
}
