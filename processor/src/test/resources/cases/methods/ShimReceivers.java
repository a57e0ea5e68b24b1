package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import cases.support.Probe;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Receivers declared with the types that are generated: own methods, inherited ones, of generic traits. */
@AsyncTrait
public class ShimReceivers extends AsyncCase {
  /** A generic trait. */
  @AsyncTrait
  public interface Store<T> {
    @Recycle
    DynamicFuture<T> get(T key);

    default DynamicFuture<T> twice(T key) {
      return get(await(get(key)));
    }
  }

  /** What the concrete class inherits. */
  @AsyncTrait
  public abstract static class Counting implements Store<Integer> {
    public int calls;

    public DynamicFuture<Integer> count(int n) {
      calls += await(get(n));
      return ready(calls);
    }
  }

  /** The class whose shim is the receiver. */
  @AsyncTrait
  public static class Doubling extends Counting {
    public final Probe p;

    public Doubling(Probe p) {
      this.p = p;
    }

    @Override
    public DynamicFuture<Integer> get(Integer key) {
      return ready(2 * await(p.i(key)));
    }
  }

  public final AsyncTrait_ShimReceivers_Doubling doubling;

  public ShimReceivers(Environment env) {
    super(env);
    this.doubling = new AsyncTrait_ShimReceivers_Doubling(p);
  }

  // 171: what the class declares, what it inherits from a class and from a trait
  public DynamicFuture<Integer> runAll() {
    int sum = await(doubling.get(t(1)));
    sum += await(doubling.count(sum)) + await(doubling.twice(3));
    return ready(sum);
  }

  // 171: a new object each time, in a tail call
  public DynamicFuture<Integer> runTail() {
    int n = await(p.i(1));
    return new AsyncTrait_ShimReceivers_Doubling(p).twice(n);
  }
}
