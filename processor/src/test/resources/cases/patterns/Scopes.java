package cases.patterns;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Pattern variables of one name, in scopes beside, inside and behind one another. */
@AsyncTrait
public class Scopes extends AsyncCase {
  static final Object[] SAMPLES = {"text", 7, 3L, null, List.of("a"), 'c'};

  String x = "field x";
  static Object tested = "static";

  public Scopes(Environment env) {
    super(env);
  }

  // 57, 158: a variable that is not used behind its statement is in scope there all the same
  public DynamicFuture<String> runUnusedBehind() {
    String seen = "";
    for (Object o : SAMPLES) {
      {
        if (!(o instanceof String x)) {
          seen += "n";
        } else {
          seen += x;
        }
        await(p.i(1));
      }
      {
        if (!(o instanceof Integer x)) {
          seen += await(p.s("-"));
          continue;
        }
        await(p.i(2));
        seen += x;
      }
      seen += x;
    }
    return ready(seen);
  }

  // 57, 158: text in a block, then text of the same name
  public DynamicFuture<Integer> runTextAndText() {
    int n = 0;
    {
      if (!(tested instanceof String x) || x.isEmpty()) return ready(-1);
      n += await(p.i(1));
    }
    {
      if (!(tested instanceof CharSequence x) || x.length() == 0) return ready(-2);
      n += await(p.i(2));
    }
    if (!(tested instanceof Comparable<?> x) || x.hashCode() == n) return ready(-3);
    n += await(p.i(3));
    return ready(n);
  }

  // 57, 158: text behind an await in a block that declares nothing else
  public DynamicFuture<Integer> runTextBehindAwait() {
    int n = 0;
    {
      n += await(p.i(1));
      if (!(tested instanceof String x) || x.isEmpty()) return ready(-1);
    }
    while (n < 5) {
      n += await(p.i(2));
      if (!(tested instanceof CharSequence x) || x.length() == n) break;
    }
    String x = "local" + n;
    await(p.i(3));
    return ready(n + x.length());
  }

  // 57, 158: a loop that ends when the pattern matches brings its variable into scope
  public DynamicFuture<Integer> runTextOfLoops() {
    int n = 0;
    Object o = 1L;
    {
      while (!(o instanceof String x && !x.isEmpty())) {
        o = o instanceof Integer i ? "s" + i : (Object) 5;
      }
      n += await(p.i(1));
    }
    {
      o = 2L;
      for (; !(o instanceof String x); ) {
        o = "t";
      }
      n += await(p.i(x.length()));
    }
    {
      do {
        o = o.equals("t") ? 4 : "u";
      } while (!(o instanceof String x));
      n += await(p.i(4)) + x.length();
    }
    return ready(n);
  }

  // 158: types that differ, in branches beside each other
  public DynamicFuture<String> runSiblings() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (o instanceof String x) {
        await(p.s(x));
        seen += x;
      } else if (o instanceof Integer x) {
        seen += x + await(p.i(x));
        seen += x;
      } else if (o instanceof Long x && x == await(p.l(3))) {
        seen += x;
      } else if (o instanceof List<?> x) {
        for (Object x1 : x) {
          seen += x1 + await(p.s("l")) + x.size();
        }
      } else {
        seen += await(p.s("e")) + this.x;
      }
      Object x = o;
      await(p.i(9));
      seen += x;
    }
    return ready(seen);
  }

  // 158: a local, a lambda's parameter and a label of the name behind
  public DynamicFuture<String> runOtherDeclarations() {
    String seen = "";
    Object o = "o";
    if (o instanceof String y && await(p.z(true))) {
      seen += y;
    }
    Function<String, String> f = y -> y + y;
    int y1 = await(p.i(1));
    seen += f.apply("p") + y1;
    {
      int y = await(p.i(2));
      seen += y;
    }
    y:
    for (int i = 0; i < 2; i++) {
      String y = await(p.s("q"));
      seen += y;
      continue y;
    }
    try {
      await(p.fails(new IllegalStateException("r")));
    } catch (IllegalStateException y) {
      seen += y.getMessage();
    }
    Supplier<String> s =
        new Supplier<>() {
          final String y = "inner";

          @Override
          public String get() {
            return y;
          }
        };
    return ready(seen + s.get() + await(p.s("!")));
  }

  // 158: the name of a generated temporary
  public DynamicFuture<String> runGeneratedNames() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (!(o instanceof String s)) {
        if (!(o instanceof Integer condition)) {
          continue;
        }
        seen += condition + await(p.s("a")) + condition;
        continue;
      }
      if ((Object) s instanceof CharSequence cx && o instanceof Comparable<?> frames && o instanceof java.io.Serializable self) {
        seen += await(p.s(s)) + cx + frames + self;
        String s2 = await(p.s("s2"));
        seen += s + s2 + cx.length();
      }
    }
    return ready(seen);
  }

  // 159: both bindings of one name, in operands that exclude one another
  public DynamicFuture<String> runExclusive() {
    String seen = "";
    for (Object o : SAMPLES) {
      boolean b =
          o instanceof String x
              ? x.length() > await(p.i(2))
              : !(o instanceof Integer y) || y > await(p.i(3));
      seen += b;
      if ((o instanceof String x ? await(p.z(true)) : false) == (o instanceof Integer x && await(p.z(false)))) {
        seen += "neither" + x;
      }
      String t = o instanceof String x ? await(p.s(x)) : o instanceof Character x ? x + await(p.s("c")) : x;
      seen += t;
    }
    return ready(seen);
  }

  // 158: several variables of one condition, used behind, in the order of their tests
  public DynamicFuture<String> runSeveral() {
    String seen = "";
    for (Object o : SAMPLES) {
      for (Object q : SAMPLES) {
        if (!(o instanceof String a) || !(q instanceof Integer b) || b < a.length() && await(p.z(true))) {
          continue;
        }
        seen += a + b;
        await(p.i(b));
        seen += b + a;
      }
    }
    return ready(seen);
  }

  // 158: a variable bound anew in each round, lambdas keep each its own
  public DynamicFuture<String> runRounds() {
    List<Supplier<String>> later = new ArrayList<>();
    Object o = 0;
    while (o instanceof Integer i && i < 3) {
      later.add(() -> "r" + i);
      o = await(p.i(i + 1));
      later.add(() -> "t" + i);
    }
    String seen = "";
    for (Supplier<String> s : later) {
      seen += s.get();
    }
    return ready(seen + await(p.s("!")));
  }

  // 57, 158: locals of the name that generated code numbers, and what a pattern is called
  public DynamicFuture<String> runNumbered() {
    String seen = "";
    for (Object o : SAMPLES) {
      {
        String y = await(p.s("a"));
        await(p.i(1));
        seen += y;
      }
      {
        String y = await(p.s("b"));
        await(p.i(2));
        seen += y;
      }
      if (!(o instanceof Integer y)) {
        await(p.i(3));
        if (!(o instanceof CharSequence y) || y.isEmpty()) {
          continue;
        }
        String z = await(p.s("c"));
        seen += z;
        continue;
      }
      await(p.i(4));
      seen += y;
    }
    return ready(seen);
  }
}
