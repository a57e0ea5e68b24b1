package cases.patterns;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Pattern variables that a lambda or class captures in the statement that binds them. */
@AsyncTrait
public class Captured extends AsyncCase {
  static final Object[] SAMPLES = {"text", 7, "", null};

  public Captured(Environment env) {
    super(env);
  }

  static boolean test(BooleanSupplier condition) {
    return condition.getAsBoolean();
  }

  // 77, 158: in the condition itself, used behind
  public DynamicFuture<String> runInCondition() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (!(o instanceof String s) || test(() -> s.isEmpty())) {
        seen += await(p.s("-"));
        continue;
      }
      seen += s;
      await(p.i(1));
      seen += s;
    }
    return ready(seen);
  }

  // 77, 158: in the branch of a statement without an await
  public DynamicFuture<String> runInBranch() {
    List<Supplier<Object>> later = new ArrayList<>();
    for (Object o : SAMPLES) {
      if (!(o instanceof String s)) {
        later.add(() -> o);
        continue;
      } else {
        later.add(() -> s + s.length());
      }
      await(p.i(1));
      later.add(() -> s);
    }
    String seen = "";
    for (Supplier<Object> s : later) {
      seen += s.get();
    }
    return ready(seen + await(p.s("!")));
  }

  // 77, 159: in the operand behind an await
  public DynamicFuture<String> runBehindAwait() {
    String seen = "";
    for (Object o : SAMPLES) {
      if (o instanceof String s && await(p.z(!s.isEmpty())) && test(() -> s.length() == 4)) {
        Supplier<String> lazy = () -> s;
        seen += lazy.get() + await(p.s("!"));
      }
      boolean both = o instanceof Integer i && test(() -> i == 7) && await(p.z(true)) && test(() -> i < 8);
      seen += both;
    }
    return ready(seen);
  }

  // 77, 159: in a loop's condition
  public DynamicFuture<String> runInLoopConditions() {
    String seen = "";
    Object o = "a";
    while (o instanceof String s && test(() -> s.length() < 4)) {
      o = s + await(p.s("b"));
      seen += s;
    }
    while (!(o instanceof Integer i && test(() -> i > 2))) {
      o = o instanceof Integer n ? n + await(p.i(1)) : 1;
    }
    Supplier<Integer> last = () -> i;
    await(p.i(9));
    return ready(seen + i + last.get());
  }

  // 77, 159: in the update of a loop
  public DynamicFuture<String> runInUpdates() {
    List<Supplier<Integer>> later = new ArrayList<>();
    Object o = 0;
    for (; o instanceof Integer i && i < 3; later.add(() -> i), o = i + 1) {
      await(p.i(i));
    }
    for (o = 5; o instanceof Integer i && i < 8; later.add(() -> i), o = i + await(p.i(1))) {
      if (i == 6) continue;
      log("body " + i);
    }
    String seen = "";
    for (Supplier<Integer> s : later) {
      seen += s.get();
    }
    return ready(seen + await(p.s("!")));
  }

  // 77, 158: in an initialiser, a return, an assignment
  public DynamicFuture<String> runInExpressions() {
    Object o = "o";
    Supplier<String> first = o instanceof String s && await(p.z(true)) ? () -> s : () -> "none";
    Supplier<String> second;
    second = o instanceof String s ? () -> s + first.get() : null;
    await(p.i(1));
    boolean third = o instanceof String s && test(() -> s.equals("o") && second.get().equals("oo"));
    return ready(
        o instanceof String s && await(p.z(third)) && test(() -> s.equals(first.get())) ? second.get() : "none");
  }

  // 77, 158: by an anonymous class
  public DynamicFuture<String> runByClass() {
    Object o = "o";
    if (!(o instanceof String s)) {
      return ready("none");
    }
    Object held =
        new Object() {
          final String copy = s;

          @Override
          public String toString() {
            return copy + s;
          }
        };
    await(p.i(1));
    return ready(held + s);
  }
}
