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

/** Pattern variables that live on behind the expression that declares them. */
@AsyncTrait
public class FlowScoping extends AsyncCase {
  static final Object[] SAMPLES = {"text", 7, 3L, null, List.of("a"), 'c'};

  Object x = "field";

  public FlowScoping(Environment env) {
    super(env);
  }

  DynamicFuture<Integer> length(Object o) {
    if (!(o instanceof String x)) {
      return ready(-1);
    }
    await(p.i(1));
    log(x);
    return ready(x.length() + await(p.i(x.length())));
  }

  // 158: introduced by an if that leaves
  public DynamicFuture<Integer> runIntroducedByIf() {
    int sum = 0;
    for (Object sample : SAMPLES) {
      sum = sum * 3 + await(length(sample));
    }
    return ready(sum);
  }

  DynamicFuture<String> convert(Object o) {
    int rounds = 0;
    while (!(o instanceof String x)) {
      o = rounds++ > 2 ? String.valueOf(o) : await(p.of(o == null ? (Object) 1 : o));
    }
    log("rounds " + rounds);
    await(p.i(rounds));
    return ready(x + rounds);
  }

  // 159: introduced by a while
  public DynamicFuture<String> runIntroducedByWhile() {
    return ready(await(convert("a")) + await(convert(5)) + await(convert(null)));
  }

  // 159: an await behind && that uses the binding
  public DynamicFuture<String> runAnd() {
    String result = "";
    for (Object o : SAMPLES) {
      if (o instanceof String x && await(p.i(x.length())) == 4) {
        result += x;
      } else if (o instanceof Integer x && x > await(p.i(x - 1)) && await(p.z(true))) {
        result += x + 1;
      } else if (!(o instanceof Long x) || await(p.l(x)) != 3) {
        result += "?";
      } else {
        result += "long " + x + await(p.l(x));
      }
    }
    return ready(result);
  }

  // 159: || with negations, and the binding behind it
  public DynamicFuture<Integer> runOr() {
    int sum = 0;
    for (Object o : SAMPLES) {
      if (!(o instanceof Integer x) || x < await(p.i(0))) {
        sum += 100;
        continue;
      }
      sum += x + await(p.i(x));
    }
    return ready(sum);
  }

  // 159: in a conditional expression
  public DynamicFuture<String> runConditional() {
    String all = "";
    for (Object o : SAMPLES) {
      all += o instanceof String x ? x + await(p.s(x)) : o instanceof Integer x ? "i" + await(p.i(x)) + x : "-";
      all += !(o instanceof String y) ? "n" : "" + y.length() + await(p.i(y.length()));
    }
    return ready(all);
  }

  // 159: the tested value is awaited
  public DynamicFuture<String> runAwaitedOperand() {
    String all = "";
    for (Object o : SAMPLES) {
      if (await(p.of(o)) instanceof String x) {
        all += x + await(p.s(x));
      } else if (!(await(p.of(o)) instanceof Integer x)) {
        all += "none";
      } else {
        await(p.i(1));
        all += x;
      }
    }
    if (!(await(p.of((Object) "last")) instanceof String x)) {
      return ready(all);
    }
    return ready(all + x + await(p.s(x)) + x);
  }

  // 159: in the headers of loops
  public DynamicFuture<Integer> runHeaders() {
    int sum = 0;
    List<Object> queue = new ArrayList<>(List.of(1, 2, 3, "end", 4));
    for (int i = 0; queue.get(i) instanceof Integer x && await(p.i(x)) < 9; i += x > 1 ? 1 : await(p.i(1))) {
      sum += x * await(p.i(10));
    }
    int i = 0;
    do {
      sum++;
      await(p.i(sum));
    } while (queue.get(i++) instanceof Integer x && x < await(p.i(3)));
    for (; !(queue.get(i) instanceof String x); i++) {
      await(p.i(i));
    }
    return ready(sum + i);
  }

  // 77, 159: captured by lambdas before and after awaits, each its own value
  public DynamicFuture<String> runCaptured() {
    List<Supplier<String>> later = new ArrayList<>();
    for (Object o : SAMPLES) {
      if (!(o instanceof Integer x)) {
        if (o instanceof String x && await(p.z(true))) {
          later.add(() -> "s" + x);
          await(p.i(1));
          later.add(() -> x + x.length());
        }
        continue;
      }
      later.add(() -> "i" + x);
      await(p.i(x));
      later.add(() -> "j" + (x + 1));
    }
    String all = "";
    for (Supplier<String> s : later) {
      all += s.get() + await(p.s(","));
    }
    return ready(all);
  }

  // 158: assigned again
  public DynamicFuture<String> runAssignedAgain() {
    Object o = "a";
    if (!(o instanceof String x)) {
      return ready("never");
    }
    x += await(p.s("b"));
    x = x + x;
    await(p.i(1));
    return ready(x + await(p.s(x)));
  }

  // 57, 158: behind its scope the name is the field's again
  public DynamicFuture<String> runFieldBehindScope() {
    Object o = "local";
    String seen = "";
    if (o instanceof String x && await(p.z(true))) {
      seen += x;
      await(p.i(1));
      seen += x;
    }
    seen += x;
    Supplier<Object> field = () -> x;
    await(p.i(2));
    return ready(seen + field.get() + x);
  }

  // 158: inside statements without awaits, beside some with
  public DynamicFuture<String> runOpaque() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (o instanceof String x && x.length() > 2) {
        seen += x;
      }
      boolean both = o instanceof Integer x && x > 3;
      assert !(o instanceof Long x) || x == 3;
      seen += both + ":" + (o instanceof Character x ? x : '-');
      await(p.i(1));
    }
    label:
    if (!(SAMPLES[0] instanceof String y)) {
      return ready(seen);
    }
    return ready(seen + y + await(p.s(y)));
  }

  // 158: final, annotated, generic
  public DynamicFuture<String> runDeclarations() {
    Object o = List.of("a", "b");
    if (!(o instanceof final List<?> list)) {
      return ready("no");
    }
    int size = await(p.i(list.size()));
    if (!(list.get(0) instanceof @SuppressWarnings("unused") String first)) {
      return ready("no string");
    }
    return ready(first + size + list + await(p.s(first)));
  }

  // 158: bindings in returns and arguments
  public DynamicFuture<Boolean> runInReturn() {
    Object o = "abc";
    int n = t(o instanceof String x ? x.length() + await(p.i(1)) : 0);
    return ready(o instanceof String x && x.length() + n == 7 && await(p.z(!x.isEmpty())));
  }

  // 158: an exception while the operand is awaited
  public DynamicFuture<String> runFailures() {
    String seen = "";
    for (Object o : SAMPLES) {
      try {
        if (!(o instanceof Integer x)) {
          throw new IllegalStateException("not " + o);
        }
        await(p.fails(new RuntimeException("failed " + x)));
      } catch (RuntimeException e) {
        seen += e.getMessage();
        if (e instanceof IllegalStateException s && await(p.s(s.getMessage())).isEmpty()) {
          seen += "never";
        }
      } finally {
        if (o instanceof String x) {
          await(p.s(x));
          seen += x;
        }
      }
    }
    return ready(seen);
  }
}
