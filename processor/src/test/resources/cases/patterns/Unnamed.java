// level: 22
package cases.patterns;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.function.BiFunction;

/** Variables and patterns without a name. */
@AsyncTrait
public class Unnamed extends AsyncCase {
  record Point(int x, Object y) {}

  final class Resource implements AutoCloseable {
    Resource(String name) {
      log("open " + name);
    }

    @Override
    public void close() {
      log("close");
    }
  }

  public Unnamed(Environment env) {
    super(env);
  }

  // 165: locals, with awaited and plain values
  public DynamicFuture<Integer> runLocals() {
    int _ = await(p.i(1));
    var _ = await(p.s("two"));
    String _ = ts("three"), _ = await(p.s("four"));
    final long _ = await(p.l(5));
    int sum = 0;
    for (int i = 0, _ = t(6); i < 2; i++) {
      sum += await(p.i(i));
    }
    return ready(sum);
  }

  // 165: of for-each loops, over arrays and iterables
  public DynamicFuture<Integer> runForEach() {
    int n = 0;
    for (var _ : List.of("a", "b")) {
      n += await(p.i(n));
      for (int _ : new int[] {1, 2}) {
        n++;
        await(p.i(n));
      }
    }
    for (Object _ : List.of(1)) n++;
    return ready(n);
  }

  // 165: of handlers
  public DynamicFuture<String> runHandlers() {
    String seen = "";
    try {
      try {
        await(p.fails(new IllegalStateException("a")));
      } catch (IllegalStateException _) {
        seen += await(p.s("caught"));
        throw new IllegalArgumentException();
      }
    } catch (IllegalArgumentException | NullPointerException _) {
      seen += await(p.s("again"));
    }
    try {
      boom("x");
    } catch (Throwable _) {
      seen += "plain";
    }
    return ready(seen);
  }

  // 165: resources
  public DynamicFuture<Integer> runResources() {
    try (var _ = new Resource("a");
        Resource _ = await(p.of(new Resource("b")))) {
      await(p.i(1));
    }
    try (var _ = new Resource("plain")) {
      log("body");
    }
    return ready(await(p.i(2)));
  }

  // 165: lambda parameters and patterns
  public DynamicFuture<String> runPatterns() {
    String seen = "";
    BiFunction<Integer, Integer, Integer> f = (_, b) -> b;
    for (Object o : new Object[] {new Point(1, "y"), new Point(2, null), "s", 3}) {
      if (o instanceof Point(int x, _) && x == await(p.i(1))) {
        seen += x;
      }
      if (!(o instanceof Point(_, String y))) {
        seen += await(p.s("n"));
        if (o instanceof String _ && await(p.z(true))) {
          seen += "string";
        }
        continue;
      }
      await(p.i(2));
      if (o instanceof Point(var _, Object _) && await(p.z(true))) {
        seen += y + f.apply(1, 2);
      }
      seen += y;
    }
    return ready(seen);
  }

  // 165: in a switch beside awaits
  public DynamicFuture<String> runSwitch() {
    String seen = "";
    for (Object o : new Object[] {new Point(1, "y"), "s", 3, 'c'}) {
      seen +=
          switch (o) {
            case Point(_, var y) -> "point" + y;
            case String _, Integer _ -> "either";
            default -> "default";
          };
      seen += await(p.s(","));
    }
    return ready(seen);
  }
}
