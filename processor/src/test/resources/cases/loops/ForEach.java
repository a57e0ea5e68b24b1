package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For-each loops over arrays and iterables. */
@AsyncTrait
public class ForEach extends AsyncCase {
  public ForEach(Environment env) {
    super(env);
  }

  /** Logs what is asked of it. */
  public class Loud implements Iterable<Integer> {
    public final int size;

    public Loud(int size) {
      this.size = size;
    }

    @Override
    public Iterator<Integer> iterator() {
      log("iterator");
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          log("hasNext");
          return next < size;
        }

        @Override
        public Integer next() {
          log("next");
          return next++;
        }
      };
    }
  }

  // 98: arrays: primitive, reference, widened, boxed, unboxed
  public DynamicFuture<String> runArrays() {
    StringBuilder s = new StringBuilder();
    for (int i : new int[] {1, 2}) s.append(await(p.i(i)));
    for (String e : new String[] {"a", null}) {
      await(p.s(e));
      s.append(e);
    }
    for (long l : new int[] {3}) {
      await(p.l(l));
      s.append(l);
    }
    for (Integer i : new int[] {4}) {
      await(p.nothing());
      s.append(i);
    }
    for (int i : new Integer[] {5}) {
      await(p.nothing());
      s.append(i);
    }
    for (double d : new float[] {0.5f}) {
      await(p.nothing());
      s.append(d);
    }
    for (var c : "xy".toCharArray()) {
      await(p.c(c));
      s.append(c);
    }
    for (int i : new int[0]) {
      await(p.i(i));
    }
    return ready(s.toString());
  }

  // 98: the array expression is evaluated once, may be an await, and its variable may change
  public DynamicFuture<Integer> runArrayExpression() {
    int sum = 0;
    int[] a = {1, 2, 3};
    for (int i : a) {
      a = new int[] {100};
      sum += i + await(p.i(0));
    }
    for (int i : await(p.of(new int[] {10, 20}))) {
      sum += i;
    }
    for (int i : tr("array", new int[] {1, 2})) {
      sum += await(p.i(i));
    }
    return ready(sum);
  }

  // 98: elements changed during the loop are seen
  public DynamicFuture<Integer> runArrayChanges() {
    int[] a = {1, 2, 3};
    int sum = 0;
    for (int i : a) {
      a[2] = 50;
      await(p.nothing());
      sum += i;
    }
    return ready(sum);
  }

  // 98: a null array
  public DynamicFuture<String> runNullArray() {
    try {
      for (int i : await(p.<int[]>of(null))) {
        await(p.i(i));
      }
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready("end");
  }

  // 99: the order of iterator(), hasNext() and next()
  public DynamicFuture<Integer> runIterable() {
    int sum = 0;
    for (int i : new Loud(3)) {
      sum += await(p.i(i));
    }
    for (Integer i : await(p.of(new Loud(2)))) {
      sum += i;
    }
    return ready(sum);
  }

  // 99: elements with wildcards, of type variables, of raw lists
  @SuppressWarnings("rawtypes")
  public DynamicFuture<String> runElementTypes() {
    StringBuilder s = new StringBuilder();
    List<? extends Number> numbers = List.of(1, 2.5);
    for (Number n : numbers) {
      await(p.nothing());
      s.append(n);
    }
    for (var n : numbers) {
      await(p.nothing());
      s.append(n.intValue());
    }
    List raw = List.of("r");
    for (Object o : raw) {
      await(p.nothing());
      s.append(o);
    }
    Map<String, List<Integer>> map = new TreeMap<>(Map.of("k", List.of(1, 2)));
    for (Map.Entry<String, List<Integer>> e : map.entrySet()) {
      for (int i : e.getValue()) {
        s.append(e.getKey()).append(await(p.i(i)));
      }
    }
    return ready(s.toString() + await(each(List.of("t"))));
  }

  public <T extends Comparable<T>> DynamicFuture<String> each(Iterable<? extends T> elements) {
    String s = "";
    for (T e : elements) {
      await(p.nothing());
      s += e;
    }
    return ready(s);
  }

  // 99: null elements that are unboxed, and concurrent modification
  public DynamicFuture<String> runFailures() {
    List<Integer> list = new ArrayList<>(Arrays.asList(1, null));
    try {
      for (int i : list) {
        await(p.i(i));
      }
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      for (Integer i : list) {
        log("" + i);
        await(p.nothing());
        list.add(3);
      }
    } catch (ConcurrentModificationException e) {
      caught(e);
    }
    return ready("end");
  }

  // 100: continue, break and return
  public DynamicFuture<String> runJumps() {
    StringBuilder s = new StringBuilder();
    for (int i : List.of(1, 2, 3, 4)) {
      if (i == 2) {
        continue;
      }
      s.append(await(p.i(i)));
      if (i == 3) {
        break;
      }
    }
    for (String e : new String[] {"a", "b", "c"}) {
      for (int i : new Loud(3)) {
        if (await(p.i(i)) == 1) {
          break;
        }
        if (e.equals("b")) {
          return ready(s.append(e).append(i).toString());
        }
      }
      s.append(e);
    }
    return ready("never");
  }

  // 100: nested over different kinds
  public DynamicFuture<Integer> runNested() {
    int sum = 0;
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
      for (int v : row) {
        for (String s : List.of("x", "yy")) {
          sum += v * await(p.i(s.length()));
        }
      }
    }
    return ready(sum);
  }

  // 71: the variable may be assigned, and may be final
  public DynamicFuture<Integer> runVariable() {
    int sum = 0;
    for (int i : new int[] {1, 2, 3}) {
      i *= 2;
      await(p.i(i));
      sum += i;
    }
    for (final int i : List.of(4, 5)) {
      await(p.nothing());
      sum += i;
    }
    return ready(sum);
  }
}
