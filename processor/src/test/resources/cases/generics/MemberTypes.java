package cases.generics;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;

/** Inner types of generic classes, and generic methods with arrays. */
@AsyncTrait
public class MemberTypes extends AsyncCase {
  public MemberTypes(Environment env) {
    super(env);
  }

  // 82, 88
  public static class Outer<T> {
    public T value;

    public class Inner {
      public List<T> get() {
        return List.of(value);
      }
    }

    public static class Nested<U> {
      public U u;
    }

    public Inner inner() {
      return new Inner();
    }
  }

  public DynamicFuture<String> runOuter() {
    Outer<String> outer = new Outer<>();
    outer.value = "v";
    Outer<String>.Inner inner = outer.new Inner();
    var other = outer.inner();
    Outer.Nested<int[]> nested = new Outer.Nested<>();
    nested.u = new int[] {await(p.i(3))};
    await(p.nothing());
    int[] u = nested.u;
    return ready("" + inner.get() + other.get() + u[0] + await(p.i(1)) + nested.u.length);
  }

  public <K extends Comparable<? super K>, V> DynamicFuture<java.util.Map<K, ? extends List<V>>> map(K k, V[] vs) {
    java.util.Map<K, List<V>> m = new java.util.TreeMap<>();
    for (V v : vs) {
      await(p.nothing());
      m.computeIfAbsent(k, unused -> new ArrayList<>()).add(v);
    }
    return ready(m);
  }

  public DynamicFuture<String> runMap() {
    var m = await(map("k", new Integer[] {1, 2}));
    for (var e : m.entrySet()) {
      await(p.s(e.getKey()));
      for (Integer i : e.getValue()) await(p.i(i));
    }
    return ready("" + m);
  }
}
