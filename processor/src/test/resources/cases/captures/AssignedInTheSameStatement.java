package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** One statement assigns a local and captures it. */
@AsyncTrait
public class AssignedInTheSameStatement extends AsyncCase {
  public AssignedInTheSameStatement(Environment env) {
    super(env);
  }

  public int apply(int n, IntSupplier f) {
    return n * 100 + f.getAsInt();
  }

  public boolean isPositive(IntSupplier f) {
    return f.getAsInt() > 0;
  }

  // 77: as arguments of one call
  public DynamicFuture<String> runArguments() {
    int a;
    await(p.nothing());
    String s = "" + apply(a = t(5), () -> a);
    await(p.nothing());
    int b;
    s += apply(b = await(p.i(6)), () -> b + a);
    await(p.nothing());
    byte c;
    s += apply(c = 7, () -> c + b);
    await(leaf.nothing());
    return ready(s + a + b + c);
  }

  // 77: in a condition
  public DynamicFuture<String> runCondition() {
    int a;
    await(p.nothing());
    if ((a = t(5)) > 3 && isPositive(() -> a)) {
      await(p.nothing());
      int b;
      boolean both = tb(true) && (b = t(7)) > a && isPositive(() -> b - a);
      await(p.nothing());
      return ready("" + a + both);
    }
    return ready("no" + a);
  }

  // 77: an assignment whose value does so with another variable
  public DynamicFuture<Integer> runAssignment() {
    int a;
    int b;
    await(p.nothing());
    b = apply(a = t(1), () -> a);
    await(p.nothing());
    int c = apply(a + b, () -> a);
    await(p.nothing());
    return ready(a + b + c);
  }

  // 77: statements that are copied as they are
  public DynamicFuture<String> opaque(int n) {
    await(p.nothing());
    int a;
    IntSupplier f;
    synchronized (this) {
      a = t(n);
      f = () -> a + 1;
    }
    await(p.nothing());
    int b;
    IntSupplier g;
    switch (n) {
      case 1:
        b = t(3);
        g = () -> b;
        break;
      default:
        b = t(4);
        g = () -> b + n;
    }
    await(p.nothing());
    return ready("" + f.getAsInt() + g.getAsInt() + a + b);
  }

  // 77
  public DynamicFuture<String> runStatements() {
    return ready(await(opaque(1)) + await(opaque(2)));
  }

  // 77: in a return and a throw
  public DynamicFuture<Integer> runReturn() {
    int a;
    await(p.nothing());
    return ready(apply(a = await(leaf.i(2)), () -> a));
  }

  // 158: a pattern's variable
  public DynamicFuture<String> runPattern() {
    Object o = await(p.s("abc"));
    List<String> names = List.of("x", "abc");
    if (o instanceof String s && names.stream().anyMatch(name -> name.equals(s))) {
      await(p.nothing());
      Supplier<String> later = () -> s + s.length();
      await(p.nothing());
      return ready(s + later.get());
    }
    return ready("none");
  }

  // 159
  public DynamicFuture<String> runNegatedPattern() {
    Object o = await(p.s("abc"));
    List<String> names = List.of("x", "abc");
    if (!(o instanceof String s) || names.stream().noneMatch(name -> name.equals(s))) {
      return ready("none");
    }
    await(p.nothing());
    return ready(s);
  }

  // 117: in a switch expression
  public DynamicFuture<String> runSwitchExpression() {
    int n = await(p.i(2));
    int a;
    String s =
        switch (n) {
          case 1 -> "" + apply(a = 1, () -> a);
          default -> {
            a = t(2);
            IntSupplier f = () -> a;
            yield "" + f.getAsInt();
          }
        };
    await(p.nothing());
    return ready(s + a);
  }

  public Object next;

  // 160: in the condition of a loop
  public DynamicFuture<String> runLoops() {
    next = "a";
    String all = "";
    while (next instanceof String s && isPositive(() -> s.length())) {
      all += s + await(p.s("+"));
      next = s.length() < 3 ? (Object) (s + "a") : Integer.valueOf(1);
      Supplier<String> later = () -> s;
      await(p.nothing());
      all += later.get();
    }
    for (int i = 0; i < 2; i++) {
      int n;
      do {
        n = i + await(p.i(1));
        all += n;
      } while (n > 5);
    }
    for (next = "b"; next instanceof String s && isPositive(() -> s.length()); next = 1) {
      all += s + await(p.s("+"));
    }
    do {
      all += await(p.s("d"));
    } while (next instanceof String s && isPositive(() -> s.length()));
    return ready(all);
  }

  // 134: where a finally block makes the generated code declare everything with a value
  public DynamicFuture<String> runFinally() {
    String s = "";
    try {
      int a;
      s += apply(a = t(5), () -> a);
      await(p.nothing());
      s += a;
    } finally {
      s += await(p.s("f"));
      int b;
      s += apply(b = t(6), () -> b);
      log(s);
    }
    return ready(s);
  }
}
