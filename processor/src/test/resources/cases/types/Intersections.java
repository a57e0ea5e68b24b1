package cases.types;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Values whose type is an intersection, kept over awaits. */
@AsyncTrait
public class Intersections extends AsyncCase {
  public Intersections(Environment env) {
    super(env);
  }

  public interface Named {
    default String name() {
      return "named";
    }
  }

  public interface Sized<T> {
    int size();

    default List<T> all() {
      return List.of();
    }

    default int plus(int i) {
      return size() + i;
    }
  }

  public static class Left implements Named, Sized<String> {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public String toString() {
      return "left";
    }
  }

  public static class Right implements Named, Sized<Integer> {
    @Override
    public String name() {
      return "right";
    }

    @Override
    public int size() {
      return 2;
    }

    @Override
    public String toString() {
      return "right!";
    }
  }

  public String kind(Object o) {
    return "object";
  }

  public String kind(Sized<?> o) {
    return "sized";
  }

  public String size(Sized<?> sized) {
    return "size" + sized.size();
  }

  public String nameOf(Named named, int i) {
    return named.name() + i;
  }

  public <T extends Named & Sized<?>> T same(T one) {
    return one;
  }

  @SuppressWarnings("unchecked")
  public <T extends Named & Sized<?>> T pick() {
    return (T) new Left();
  }

  @Recycle
  public <T extends Named & Sized<?>> DynamicFuture<T> later(T one) {
    await(p.nothing());
    return ready(one);
  }

  // 61: the members of each bound
  public DynamicFuture<String> runMembers() {
    var one = tb(true) ? new Left() : new Right();
    var other = tb(false) ? new Left() : new Right();
    await(p.nothing());
    String s = one.name() + one.size() + one.all();
    await(leaf.nothing());
    return ready(s + other.name() + other.size() + one);
  }

  // 61: which overload is chosen, inference, and an assignment
  public DynamicFuture<String> runOverloads() {
    var one = tb(true) ? new Left() : new Right();
    String before = kind(one);
    await(p.nothing());
    String s = kind(one) + size(one) + nameOf(one, await(p.i(1))) + same(one).size();
    Named named = one;
    Sized<?> sized = one;
    await(p.nothing());
    one = tb(true) ? new Right() : new Left();
    await(p.nothing());
    return ready(before + s + named + sized + one.size() + (one == named) + (one instanceof Right));
  }

  // 61: the result of a generic method, awaited or not
  public DynamicFuture<String> runResults() {
    var picked = pick();
    var awaited = await(later(tb(true) ? new Left() : new Right()));
    String s = picked.name() + awaited.size();
    await(p.nothing());
    return ready(s + picked.size() + awaited.name() + size(awaited) + kind(picked));
  }

  // 61: an operand
  public DynamicFuture<String> runOperands() {
    String s = nameOf(tb(true) ? new Left() : new Right(), await(p.i(1)));
    s += size2(tb(true) ? new Left() : new Right(), await(p.i(2)));
    s += both(tb(false) ? new Left() : new Right(), await(p.i(3)));
    s += (tb(true) ? new Left() : new Right()).plus(await(p.i(4)));
    return ready(s);
  }

  public String size2(Sized<?> sized, int i) {
    return "size" + sized.size() + i;
  }

  public <T extends Named & Sized<?>> String both(T one, int i) {
    return one.name() + one.size() + i;
  }

  // 61: text and comparison
  public DynamicFuture<String> runText() {
    var one = tb(true) ? 1 : "s";
    await(p.nothing());
    String s = "" + one + one.hashCode() + one.equals(1) + (one != null);
    s += (tb(false) ? 1 : "t") + s.substring(0, await(p.i(1)));
    s += (tb(false) ? 1 : await(p.s("u"))) + "v";
    boolean same = (tb(true) ? 1 : "w") == await(p.of((Object) 5));
    return ready(s + same);
  }

  // 61: a lambda that is two things
  public DynamicFuture<String> runLambdas() {
    var supplier = (Supplier<String> & Serializable) () -> ts("x");
    await(p.nothing());
    String s = supplier.get() + (supplier instanceof Serializable) + take(supplier);
    s += take((Supplier<String> & Serializable) () -> "y", await(p.i(1)));
    var other = (IntSupplier & Serializable) this::three;
    await(p.nothing());
    return ready(s + other.getAsInt() + (other instanceof Serializable));
  }

  public int three() {
    return 3;
  }

  public <T extends Supplier<String> & Serializable> String take(T supplier) {
    return "both" + supplier.get();
  }

  public <T extends Supplier<String> & Serializable> String take(T supplier, int i) {
    return "both" + supplier.get() + i;
  }

  // 61: captured in lambdas, before and after awaits
  public DynamicFuture<String> runCaptured() {
    var one = tb(true) ? new Left() : new Right();
    Supplier<String> f = () -> one.name() + one.size();
    String s = f.get();
    await(p.nothing());
    Supplier<String> g = () -> one.name() + one.size() + kind(one);
    await(p.nothing());
    return ready(s + f.get() + g.get());
  }

  // 61: classes and interfaces of the library
  public DynamicFuture<String> runLists() {
    var list = tb(true) ? new ArrayList<>(List.of("a")) : new LinkedList<String>();
    var plain = tb(true) ? new ArrayList<String>() : Set.<String>of();
    await(p.nothing());
    list.add(await(p.s("b")));
    plain.addAll(list);
    for (String s : list) {
      await(p.s(s));
    }
    Collection<String> c = list;
    Serializable ser = list;
    return ready("" + list + plain + c.size() + (ser == c) + (list instanceof RandomAccess));
  }

  // 61: intersections as type arguments
  public DynamicFuture<String> runArguments() {
    var list = new ArrayList<>(List.of(new Left(), new Right()));
    var map = new HashMap<>(Map.of("a", 1, "b", 2.5));
    var optional = tb(true) ? Optional.of(new Left()) : Optional.of(new Right());
    await(p.nothing());
    list.add(tb(true) ? new Right() : new Left());
    map.put("c", 3);
    String s = "" + list + list.size() + map.get("a") + optional.isPresent();
    for (var one : list) {
      s += one.name() + one.size();
      await(p.nothing());
      s += one.name() + one.size();
    }
    for (var one : List.of(1, "x")) {
      await(p.nothing());
      s += one;
    }
    var first = list.get(0);
    await(p.nothing());
    list.set(1, first);
    return ready(s + first.name() + first.size() + map.get("c").intValue() + list);
  }

  // 61: wildcards whose bound is an intersection
  public DynamicFuture<String> runWildcards() {
    List<? extends Named> wild = List.of(new Left());
    Box<? extends Named> box = new Box<Right>(new Right());
    var named = wild.get(0);
    var both = box.get();
    await(p.nothing());
    String s = named.name() + both.name() + both.size();
    s += nameOf(wild.get(0), await(p.i(1))) + size2(box.get(), await(p.i(2)));
    s += both(box.get(), await(p.i(3)));
    return ready(s);
  }

  public static class Box<T extends Sized<?>> {
    private final T one;

    public Box(T one) {
      this.one = one;
    }

    public T get() {
      return one;
    }
  }

  // 61: arrays of them
  public DynamicFuture<String> runArrays() {
    var array = tb(true) ? new Left[] {new Left()} : new Right[0];
    await(p.nothing());
    String s = array[0].name() + array[0].size() + array.length;
    for (var one : array) {
      await(p.nothing());
      s += one.name() + one.size();
    }
    return ready(s);
  }

  // 61: assigned in several places, and after a loop
  public DynamicFuture<String> runAssigned() {
    var one = tb(true) ? new Left() : new Right();
    for (int i = 0; i < 3; i++) {
      if (await(p.z(i == 1))) {
        one = tb(true) ? new Right() : new Left();
      }
      log(one.name() + one.size());
    }
    var copy = one;
    await(p.nothing());
    return ready(copy.name() + copy.size());
  }
}
