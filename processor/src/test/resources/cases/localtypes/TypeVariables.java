package cases.localtypes;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Local classes that use type variables of their method or its type. */
@AsyncTrait
public class TypeVariables extends AsyncCase {
  public TypeVariables(Environment env) {
    super(env);
  }

  // 82, 88: a type variable of the method, no local
  public <T> DynamicFuture<String> pair(T left, DynamicFuture<T> right) {
    class Pair {
      final T a;
      final T b;

      Pair(T a, T b) {
        this.a = a;
        this.b = b;
      }

      Pair swap() {
        return new Pair(b, a);
      }

      @Override
      public String toString() {
        return a + "," + b;
      }
    }
    Pair pair = new Pair(left, await(right));
    await(p.nothing());
    List<Pair> pairs = new ArrayList<>();
    pairs.add(pair.swap());
    Supplier<Pair> more = () -> new Pair(left, left);
    await(p.nothing());
    pairs.add(more.get());
    T first = pairs.get(0).a;
    return ready(pairs + "" + first + Pair.class.getSimpleName());
  }

  // 88
  public DynamicFuture<String> runPair() {
    return ready(await(pair("x", p.s("y"))) + await(pair(1, p.i(2))));
  }

  // 82, 88: a captured local whose type is a type variable, bounds that name each other
  public <K extends Comparable<K>, V extends List<? super K>> DynamicFuture<String> bounded(
      K key, V values, DynamicFuture<K> next) {
    K other = await(next);
    class Sorter implements Comparator<K> {
      int compared;

      @Override
      public int compare(K a, K b) {
        compared++;
        return b.compareTo(a);
      }

      V add() {
        values.add(key);
        values.add(other);
        return values;
      }
    }
    Sorter sorter = new Sorter();
    await(p.nothing());
    V added = sorter.add();
    List<K> keys = new ArrayList<>(List.of(key, other));
    await(p.nothing());
    keys.sort(sorter);
    return ready(keys + " " + added + sorter.compared);
  }

  // 88
  public DynamicFuture<String> runBounded() {
    return ready(await(bounded(1, new ArrayList<Number>(), p.i(2))));
  }

  // 82, 88: local classes with type parameters of their own, one on top of the other
  public <T> DynamicFuture<String> chain(T first) {
    class Link<N> {
      final T value;
      final N next;

      Link(T value, N next) {
        this.value = value;
        this.next = next;
      }

      <M> Link<M> with(M other) {
        return new Link<>(value, other);
      }
    }
    class Named extends Link<String> {
      Named(String name) {
        super(first, name);
      }
    }
    Link<Integer> one = new Link<>(first, await(p.i(1)));
    Link<Link<Integer>> two = new Link<>(first, one);
    await(p.nothing());
    Named named = new Named(await(p.s("name")));
    Link<Boolean> three = named.with(true);
    await(p.nothing());
    Function<T, Link<String>> f = v -> new Link<>(v, "f");
    return ready(
        "" + two.next.next + two.value + named.next + named.value + three.next
            + f.apply(first).next);
  }

  // 88
  public DynamicFuture<String> runChain() {
    return ready(await(chain("t")) + await(chain(5)));
  }

  // 82, 88: casts, instanceof, arrays and references with a type that captures a variable
  public <T> DynamicFuture<String> types(T value) {
    class Cell {
      final T v = value;
    }
    Object o = new Cell();
    await(p.nothing());
    Cell cell = (Cell) o; // unchecked only where type variables are captured
    Function<T, Cell> f = v -> new Cell();
    await(p.nothing());
    boolean is = o instanceof Cell;
    Supplier<Cell> s = Cell::new;
    T kept = s.get().v;
    return ready("" + cell.v + f.apply(kept).v + is);
  }

  // 88
  public DynamicFuture<String> runTypes() {
    return ready(await(types("a")) + await(types(1)));
  }

  /** A generic class. */
  @AsyncTrait
  public static class Holder<E> extends AsyncCase {
    E element;

    public Holder(Environment env) {
      super(env);
    }

    // 82, 88: the receiver has a type variable
    public <T> DynamicFuture<String> text(T more) {
      class Text {
        String get() {
          return element + "" + more;
        }

        E own() {
          return element;
        }
      }
      Text text = new Text();
      await(p.nothing());
      E own = text.own();
      await(p.nothing());
      return ready(text.get() + own);
    }

    // 82, 88: the receiver alone
    public DynamicFuture<String> plain() {
      class Text {
        String get() {
          return "" + element;
        }
      }
      Text text = new Text();
      await(p.nothing());
      return ready(text.get());
    }
  }

  // 88
  @SuppressWarnings("unchecked")
  public DynamicFuture<String> runHolder() {
    Holder<Integer> holder = env.create(Holder.class);
    holder.element = 1;
    return ready(await(holder.text("x")) + await(holder.plain()));
  }
}
