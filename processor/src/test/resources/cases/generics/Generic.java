package cases.generics;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import cases.support.Probe;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Type variables of classes and methods. */
@AsyncTrait
public class Generic<K, V extends Comparable<V>> extends AsyncCase {
  public Generic(Environment env) {
    super(env);
  }

  /** A generic trait. */
  @AsyncTrait
  public interface Source<T> {
    DynamicFuture<T> next();

    @Recycle
    default DynamicFuture<List<T>> two() {
      T first = await(next());
      List<T> list = new ArrayList<>();
      list.add(first);
      list.add(await(next()));
      return ready(list);
    }

    default <R> DynamicFuture<R> map(Function<? super T, ? extends R> f) {
      T value = await(next());
      return ready(f.apply(value));
    }
  }

  /** Fixes the type variable; its next() has a bridge method. */
  @AsyncTrait
  public static class Counter implements Source<Integer> {
    public final Probe probe;
    public int n;

    public Counter(Environment env) {
      this.probe = env.probe();
    }

    @Override
    public DynamicFuture<Integer> next() {
      n += await(probe.i(1));
      return ready(n);
    }
  }

  /** Keeps the type variable under another name. */
  @AsyncTrait
  public static class Repeat<E extends CharSequence> implements Source<E> {
    public final Probe probe;
    public E element;

    public Repeat(Environment env) {
      this.probe = env.probe();
    }

    @Override
    public DynamicFuture<E> next() {
      E result = await(probe.of(element));
      return ready(result);
    }

    public DynamicFuture<Integer> length() {
      return ready(await(next()).length());
    }
  }

  /** A plain implementation, without generated code. */
  public static class Plain implements Source<String> {
    public final Probe probe;

    public Plain(Probe probe) {
      this.probe = probe;
    }

    @Override
    public DynamicFuture<String> next() {
      return probe.s("plain");
    }

    @Override
    public DynamicFuture<List<String>> two() {
      return probe.of(List.of("plain", "two"));
    }

    @Override
    public <R> DynamicFuture<R> map(Function<? super String, ? extends R> f) {
      return probe.of(f.apply("mapped"));
    }
  }

  public K key;
  public V value;

  // 88: variables of the class
  public DynamicFuture<K> keyOf(K k, V v) {
    key = k;
    K result = await(p.of(k));
    value = await(leaf.of(v));
    if (v.compareTo(value) != 0) {
      return ready(null);
    }
    return ready(result);
  }

  @SuppressWarnings("unchecked")
  public DynamicFuture<String> runClassVariables() {
    K k = await(keyOf((K) "key", (V) (Object) 5));
    return ready(k + "" + value);
  }

  // 88: variables of a method, with bounds
  public <T extends Comparable<? super T>> DynamicFuture<T> max(Iterable<? extends T> elements) {
    T best = null;
    for (T e : elements) {
      T candidate = await(leaf.of(e));
      if (best == null || candidate.compareTo(best) > 0) {
        best = candidate;
      }
    }
    return ready(best);
  }

  public <T extends CharSequence & Comparable<T>> DynamicFuture<String> intersection(T a, T b) {
    int length = a.length() + await(p.i(1));
    T smaller = a.compareTo(b) < 0 ? a : b;
    await(p.nothing());
    return ready(smaller + "" + length);
  }

  public <T extends Exception> DynamicFuture<Integer> throwing(T failure, boolean fails) throws T {
    await(p.nothing());
    if (fails) {
      throw failure;
    }
    return ready(1);
  }

  // 88
  public DynamicFuture<String> runMethodVariables() {
    String s = await(max(List.of("a", "c", "b"))) + await(max(List.of(1, 3, 2))) + await(intersection("x", "y"));
    int n = await(max(List.of(4, 5)));
    try {
      s += await(throwing(new IOException("io"), false));
      s += await(throwing(new IOException("io"), true));
    } catch (IOException e) {
      caught(e);
    }
    return ready(s + n + await(this.<Integer>max(Set.of(7))));
  }

  // 89: a method's variable beside the class's
  public <J> DynamicFuture<J> beside(J j) {
    J kept = j;
    await(p.nothing());
    return ready(kept);
  }

  // 89
  public DynamicFuture<String> runBeside() {
    return ready(await(beside("h")) + await(beside(5)) + await(this.<Object>beside(null)));
  }

  // 172: a generic trait, whose receivers are generated or plain
  public DynamicFuture<String> use(Source<?> source) {
    Object first = await(source.next());
    List<?> list = await(source.two());
    String mapped = await(source.map(v -> "<" + v + ">"));
    return ready(first + " " + list + " " + mapped);
  }

  // 172, 212
  public DynamicFuture<String> runPlainReceiver() {
    return ready(await(use(new Plain(p))));
  }

  // 172: a bridge method, and a type variable that stays
  @SuppressWarnings("unchecked")
  public DynamicFuture<String> runGeneratedReceivers() {
    Counter counter = env.create(Counter.class);
    Repeat<String> repeat = env.create(Repeat.class);
    repeat.element = "e";
    int n = await(counter.next());
    long wide = await(counter.next());
    String s = await(repeat.next()) + await(repeat.length());
    Source<Integer> source = counter;
    int viaTrait = await(source.next());
    int mapped = await(source.map(v -> v * 10));
    List<Integer> two = await(source.two());
    return ready(n + wide + s + viaTrait + mapped + two + await(use(counter)) + await(use(repeat)) + await(use(new Plain(p))));
  }

  // 90: generic containers of futures
  public DynamicFuture<String> runContainers() {
    List<DynamicFuture<Integer>> futures = List.of(p.i(1), p.i(2));
    int sum = 0;
    for (DynamicFuture<Integer> f : futures) {
      sum += await(f);
    }
    Map<String, DynamicFuture<? extends Number>> map = Map.of("a", p.l(3));
    Number n = await(map.get("a"));
    Supplier<DynamicFuture<String>> supplier = () -> p.s("late");
    Function<Integer, DynamicFuture<Integer>> f = p::i;
    return ready(sum + " " + n + await(supplier.get()) + await(f.apply(9)));
  }

  // 90: an array of a type variable, a generic varargs parameter
  @SafeVarargs
  public static <T> List<T> list(T... elements) {
    List<T> list = new ArrayList<>();
    for (T element : elements) {
      list.add(element);
    }
    return list;
  }

  public DynamicFuture<String> runGenericVarargs() {
    List<Object> list = list(t(1), await(p.s("x")), await(p.i(2)));
    List<String> strings = list("a", await(p.s("b")));
    return ready(list + "" + strings);
  }
}
