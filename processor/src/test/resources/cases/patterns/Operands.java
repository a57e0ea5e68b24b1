package cases.patterns;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What stands left of {@code instanceof}, what stands right of it, and what is around it. */
@AsyncTrait
public class Operands extends AsyncCase {
  @Target(ElementType.TYPE_USE)
  @interface Mark {}

  static Object shared = "shared";
  Object field = "field";
  final Object[] array = {1, "two", 3L};

  public Operands(Environment env) {
    super(env);
  }

  Object next() {
    log("next");
    return "next";
  }

  // 158: members, calls, casts and nested tests in front
  public DynamicFuture<String> runInFront() {
    String seen = "";
    if (!(field instanceof String a)) return ready("a");
    if (!(this.field instanceof String b)) return ready("b");
    if (!(shared instanceof String c)) return ready("c");
    if (!(Operands.shared instanceof String d)) return ready("d");
    if (!(next() instanceof String e)) return ready("e");
    if (!((Object) a.length() instanceof Integer f)) return ready("f");
    if (!(((Object) a instanceof CharSequence g ? g.subSequence(0, 1) : null) instanceof String h)) return ready("h");
    if (!(array[1] instanceof String i)) return ready("i");
    if (!((Iterable<Object>) new ArrayList<Object>(List.of(a)) instanceof List<Object> j)) return ready("j");
    if (!((Object) (a + b) instanceof String k)) return ready("k");
    if (!((Object) array instanceof Object[] l)) return ready("l");
    await(p.i(1));
    seen += a + b + c + d + e + f + h + i + j + k + l.length;
    return ready(seen + await(p.s("!")));
  }

  // 158: arrays, generics, member types, wildcards to the right
  public DynamicFuture<String> runTypes() {
    Object o = new int[][] {{1, 2}, {3}};
    Object m = Map.of("k", List.of(1, 2));
    if (!(o instanceof int[][] rows) || rows.length != await(p.i(2))) {
      return ready("no rows");
    }
    if (!(o instanceof int @Mark [] @Mark [] others)) {
      return ready("no others");
    }
    if (!(m instanceof Map<?, ?> map) || map.isEmpty()) {
      return ready("no map");
    }
    if (!((Object) map.entrySet().iterator().next() instanceof Map.Entry<?, ?> entry)) {
      return ready("no entry");
    }
    await(p.i(1));
    if (!(entry.getValue() instanceof List<? extends Object> list && list.get(1) instanceof Integer second)) {
      return ready("no list");
    }
    await(p.i(second));
    return ready(Arrays.toString(rows[1]) + others.length + map + entry.getKey() + list + second);
  }

  <T extends Comparable<T>, E extends Exception> DynamicFuture<String> generic(Object o, T other) throws E {
    if (!(o instanceof Comparable<?> c)) {
      return ready("none");
    }
    await(p.i(1));
    @SuppressWarnings("unchecked")
    T mine = (T) c;
    if (mine instanceof Number n && await(p.z(true))) {
      return ready("number" + n + mine.compareTo(other));
    }
    return ready(c + await(p.s("compared")) + mine.compareTo(other));
  }

  // 158: with type variables around
  public DynamicFuture<String> runGeneric() {
    String seen = "";
    seen += await(this.<String, RuntimeException>generic("a", "b"));
    seen += await(this.<Integer, RuntimeException>generic(3, 2));
    seen += await(this.<Integer, RuntimeException>generic(new Object[0], 2));
    return ready(seen);
  }

  // 158: equality, bit operators, assignment and arguments around it
  public DynamicFuture<String> runAround() {
    String seen = "";
    for (Object o : new Object[] {"s", 1, null}) {
      boolean b = o instanceof String s == await(p.z(true));
      seen += b;
      b = o instanceof String s & await(p.z(true)) | o instanceof Integer;
      seen += b;
      b = !(o instanceof String s) ^ await(p.z(false));
      seen += b;
      boolean c = (o instanceof String s) && (await(p.s(s)).equals(s));
      seen += c + String.valueOf((o instanceof Integer i) && i == 1) + await(p.s(","));
      if (((((o instanceof String s)))) && ((b = await(p.z(true))))) {
        seen += s + b;
      }
      if (!((!(o instanceof Integer i)))) {
        seen += i + await(p.i(i));
      }
      seen += tb(o instanceof String s && s.length() == await(p.i(1))) ? "y" : "n";
    }
    return ready(seen);
  }

  // 158: comments and line breaks inside
  public DynamicFuture<String> runLayout() {
    Object o = "layout";
    if (!(o /* what */
        instanceof // a
            String /* b */ text // c
    )) {
      return ready("no");
    }
    await(p.i(1));
    if (o instanceof String
            other
        && other.length() > 2
        // and
        && await(p.z(true))) {
      return ready(text + other);
    }
    return ready("none");
  }

  // 158: the variable is written in escapes
  public DynamicFuture<String> runEscaped() {
    Object o = "escaped";
    if (!(o instanceof String \u0074ext)) {
      return ready("no");
    }
    await(p.i(1));
    return ready(te\u0078t + await(p.s(text)));
  }

  // 158: an operand kept over an await that assigns the variable
  public DynamicFuture<String> runAssignedBetween() {
    Object o = "a";
    if (!(o instanceof String s)) {
      return ready("no");
    }
    String all = s + await(p.s("b")) + (s = "c") + await(p.s(s)) + s;
    s += all;
    if (o instanceof String t && (t = t + await(p.s("d"))).length() == 2) {
      all += t;
    }
    return ready(all + s);
  }

  // 158: tested value changes while it is awaited
  public DynamicFuture<String> runTestedOnce() {
    String seen = "";
    Object o = "first";
    if (o instanceof String s && (o = await(p.i(2))) instanceof Integer i && !(o instanceof String)) {
      seen += s + i + o;
    }
    o = 5;
    while (!(o instanceof String s)) {
      o = o instanceof Integer i && i > 3 ? await(p.i(i - 1)) : await(p.s("end"));
    }
    return ready(seen + s);
  }

  // 96, 158: in a for-each over what a pattern found, and in all parts of a for
  public DynamicFuture<String> runLoops() {
    String seen = "";
    Object o = List.of("p", "q");
    for (Object e : o instanceof List<?> l && await(p.z(true)) ? l : List.of()) {
      seen += e + await(p.s("."));
    }
    for (boolean b = o instanceof List<?> l && l.size() == await(p.i(2)), c = o instanceof String s && s.isEmpty();
        b;
        b = o instanceof List<?> l && l.size() > await(p.i(2))) {
      seen += b + "" + c + await(p.s(";"));
    }
    for (Object e = 0; e instanceof Integer i && i < 3; e = i + await(p.i(1))) {
      if (i == 1) continue;
      seen += i + await(p.s("f"));
    }
    return ready(seen);
  }

  // 158: in switches, throws, synchronized and asserts beside awaits
  @SuppressWarnings("synchronization")
  public DynamicFuture<String> runStatements() {
    String seen = "";
    for (Object o : new Object[] {"s", 1}) {
      synchronized (o instanceof String s ? s : "lock") {
        seen += o instanceof String s ? s : "none";
      }
      await(p.i(1));
      try {
        if (o instanceof Integer i && i == await(p.i(1))) {
          throw o instanceof Integer j && await(p.z(true)) ? new IllegalStateException("j" + j) : new IllegalStateException();
        }
      } catch (IllegalStateException e) {
        seen += e.getMessage();
      }
      assert o instanceof String s ? await(p.s(s)).equals(s) : o instanceof Integer : await(p.s("never"));
      Predicate<Object> isShort = q -> q instanceof String s && s.length() < 2;
      seen += isShort.test(o) + await(p.s("l"));
    }
    return ready(seen);
  }
}
