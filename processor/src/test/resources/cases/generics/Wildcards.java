package cases.generics;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import cases.support.Leaf;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Wildcard receivers, bounded type variables, raw and captured types. */
@AsyncTrait
public class Wildcards extends AsyncCase {
  public Wildcards(Environment env) {
    super(env);
  }

  // 62, 63, 88, 90
  @AsyncTrait
  public static class Box<T> {
    public final Environment env;
    public T value;

    public Box(Environment env) {
      this.env = env;
    }

    @Recycle
    public DynamicFuture<T> swap(T next) {
      T old = value;
      await(env.probe().nothing());
      value = next;
      return ready(old);
    }

    public DynamicFuture<T> get() {
      await(env.probe().nothing());
      return ready(value);
    }

    public DynamicFuture<List<T>> list() {
      return ready(List.of(await(get())));
    }
  }

  @SuppressWarnings("unchecked")
  public <T> Box<T> box(T value) {
    Box<T> b = env.create(Box.class);
    b.value = value;
    return b;
  }

  public DynamicFuture<String> runWildcards() {
    Box<? extends Number> numbers = box(5);
    Box<?> any = box("any");
    Box<? super Integer> sink = this.<Number>box(7);
    Number n = await(numbers.get());
    Object o = await(any.get());
    Object old = await(sink.swap(8));
    var v = await(numbers.get());
    List<? extends Number> list = await(numbers.list());
    for (Number each : await(numbers.list())) {
      await(p.i(each.intValue()));
    }
    for (var each : await(any.list())) {
      log("" + each + await(p.i(2)));
    }
    return ready("" + n + o + old + v.intValue() + await(sink.get()) + list);
  }

  public <T extends Leaf & Comparable<String>, L extends Iterable<? extends T>>
      DynamicFuture<Integer> bounded(L leaves) {
    int sum = 0;
    for (T leaf : leaves) {
      sum += await(leaf.i(2)) + leaf.compareTo("x");
    }
    return ready(sum);
  }

  public DynamicFuture<Integer> runBounded() {
    return ready(await(bounded(new ArrayList<Nothing>())));
  }

  public abstract static class Nothing implements Leaf, Comparable<String> {}

  @SuppressWarnings({"rawtypes", "unchecked"})
  public DynamicFuture<String> runRaw() {
    List raw = new ArrayList();
    raw.add(await(p.i(1)));
    String s = "";
    for (Object o : raw) {
      s += o + await(p.s("r"));
    }
    Box b = box("raw");
    Object got = await((DynamicFuture<Object>) b.get());
    return ready(s + got);
  }

  public DynamicFuture<Integer> runFutures() {
    DynamicFuture<? extends DynamicFuture<Integer>> nested = p.of(p.i(3));
    int a = await(await(nested));
    DynamicFuture<?> any = p.i(4);
    Object o = await(any);
    int b = await(tb(true) ? leaf.i(5) : p.i(6));
    Supplier<DynamicFuture<Integer>> s = () -> leaf.i(7);
    return ready(a + b + (Integer) o + await(s.get()));
  }
}
