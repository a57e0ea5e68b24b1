// level: 21
package cases.patterns;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Record patterns in {@code instanceof}: nested, inferred, generic, with null and primitive components. */
@AsyncTrait
public class RecordPatterns extends AsyncCase {
  record Point(int x, long y) {}

  record Line(Point from, Point to) {}

  record Box<T>(T value) {}

  record Pair<A, B extends Comparable<B>>(A first, B second) {}

  record Numbers(byte b, short s, char c, float f, double d, boolean z) {}

  record Failing(String name) {
    public String name() {
      throw new IllegalStateException("accessor");
    }
  }

  record Items(String name, List<? extends Number> values, int... rest) {}

  static final Object[] SAMPLES = {
    new Point(1, 2), new Line(new Point(3, 4), null), new Line(new Point(5, 6), new Point(7, 8)), null, new Box<>("b"),
    new Box<>(null), new Box<>(new Box<>(9)), new Pair<>("p", 10)
  };

  public RecordPatterns(Environment env) {
    super(env);
  }

  // 160: flow scoping with primitive components
  public DynamicFuture<String> runPrimitives() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (!(o instanceof Point(int x, long y))) {
        seen += "-";
        continue;
      }
      seen += x + await(p.i(x));
      await(p.l(y));
      seen += y + x;
    }
    Object n = new Numbers((byte) 1, (short) 2, '3', Float.NaN, -0.0, false);
    if (!(n instanceof Numbers(byte b, short s, char c, float f, double d, boolean z)) || z) {
      return ready("none");
    }
    await(p.i(1));
    return ready(seen + b + s + c + f + d + z);
  }

  // 160: components of references, which may be null
  public DynamicFuture<String> runNullComponents() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (o instanceof Line(Point from, Point to) && await(p.i(from.x())) > 0) {
        seen += from + " " + to;
        await(p.i(1));
        seen += to == null;
      } else if (o instanceof Box<?>(Object value) && await(p.z(true))) {
        seen += "box " + value + await(p.of(value));
      } else {
        seen += await(p.s("?"));
      }
    }
    return ready(seen);
  }

  // 160: nested, with var
  public DynamicFuture<String> runNested() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (o instanceof Line(Point(var a, var b), Point(int c, var d)) && a + b < await(p.l(c + d))) {
        seen += a + b + c + d;
      }
      if (o instanceof Line(Point(int a, var b), var to)) {
        await(p.i(a));
        seen += a + "" + b + to;
      }
      if (!(o instanceof Box<?>(Box<?>(Integer i)))) {
        seen += await(p.s("n"));
        continue;
      }
      await(p.i(i));
      seen += i;
    }
    return ready(seen);
  }

  // 160: generic records, arguments given and inferred
  public DynamicFuture<String> runGeneric() {
    String seen = "";
    Box<String> strings = new Box<>("s");
    if (strings instanceof Box<String>(var s) && await(p.z(true))) {
      seen += s.length() + await(p.s(s));
    }
    if (strings instanceof Box(var s) && await(p.s(s)).length() == 1) {
      seen += s.charAt(0);
    }
    Object o = new Pair<>(List.of(1, 2), "second");
    if (!(o instanceof Pair<?, ?>(List<?> list, var second))) {
      return ready("no");
    }
    await(p.i(list.size()));
    seen += list + "" + second;
    Pair<List<Integer>, String> typed = new Pair<>(List.of(1, 2), "typed");
    if (!(typed instanceof Pair<List<Integer>, String>(var numbers, var text)) || text.isEmpty()) {
      return ready("no");
    }
    int sum = 0;
    for (int number : numbers) {
      sum += await(p.i(number));
    }
    Box<? extends Number> wild = new Box<>(4);
    if (wild instanceof Box<? extends Number>(var number) && number.intValue() == await(p.i(4))) {
      sum += number.intValue();
    }
    return ready(seen + sum + numbers + text);
  }

  <T extends Comparable<T>> DynamicFuture<String> generic(Box<T> box, T other) {
    if (!(box instanceof Box<T>(var mine)) || mine == null) {
      return ready("null");
    }
    int order = mine.compareTo(other) + await(p.i(0));
    return ready(mine + (order > 0 ? ">" : "<") + other);
  }

  // 160: with a type variable
  public DynamicFuture<String> runTypeVariable() {
    return ready(
        await(generic(new Box<>("a"), "b")) + await(generic(new Box<>(3), 2)) + await(generic(new Box<String>(null), "")));
  }

  // 160: an accessor that fails
  public DynamicFuture<String> runAccessorFails() {
    Object o = new Failing("f");
    await(p.i(1));
    try {
      if (o instanceof Failing(String name) && await(p.s(name)) != null) {
        return ready(name);
      }
    } catch (MatchException e) {
      caught(e.getCause());
      await(p.i(2));
    }
    return ready("failed");
  }

  // 77, 160: captured where they are bound, and behind
  public DynamicFuture<String> runCaptured() {
    List<Supplier<String>> later = new ArrayList<>();
    for (Object o : SAMPLES) {
      if (!(o instanceof Line(Point(var a, var b), var to)) || ((Supplier<Boolean>) () -> a + b == 7).get()) {
        continue;
      }
      later.add(() -> a + ":" + b);
      await(p.i(a));
      later.add(() -> "" + to);
    }
    String seen = "";
    for (Supplier<String> s : later) {
      seen += s.get();
    }
    return ready(seen + await(p.s("!")));
  }

  // 160: loops, negation, the test awaited, assigned again
  public DynamicFuture<String> runLoops() {
    String seen = "";
    Object o = 0;
    while (!(o instanceof Box<?>(Integer n))) {
      o = o.equals(2) ? new Box<>(await(p.i(3))) : (Object) await(p.i(2));
      seen += "r";
    }
    n += await(p.i(n));
    for (o = new Box<>(0); o instanceof Box<?>(Integer i) && i < await(p.i(3)); o = new Box<>(i + 1)) {
      seen += i;
    }
    if (!(await(p.of((Object) new Point(1, 2))) instanceof Point(var x, var y))) {
      return ready("never");
    }
    x += await(p.i(x));
    do {
      o = new Point(x++, await(p.l(y)));
    } while (o instanceof Point(int z, long w) && z + w < await(p.i(6)));
    seen += n + ":" + x + y;
    return ready(seen);
  }

  // 160: arrays and wildcards as components
  public DynamicFuture<String> runItems() {
    Object o = new Items("i", List.of(1, 2.5), 3, 4);
    if (o instanceof Items(var name, var values, var rest) && rest.length == await(p.i(2))) {
      double sum = 0;
      for (Number value : values) {
        sum += value.doubleValue() + await(p.i(1));
      }
      rest = new int[] {5};
      await(p.i(rest[0]));
      return ready(name + sum + rest[0] + values);
    }
    return ready("none");
  }
}
