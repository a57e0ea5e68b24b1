package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Captured variables that are assigned more than once in generated code. */
@AsyncTrait
public class Copies extends AsyncCase {
  public Copies(Environment env) {
    super(env);
  }

  // 74, 75, 77, 81
  public DynamicFuture<String> runCopies() {
    List<Supplier<String>> fs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      final String s;
      int n;
      if (await(p.z(i % 2 == 0))) {
        s = "even" + i;
        n = i;
      } else {
        s = await(p.s("odd"));
        n = -i;
      }
      fs.add(() -> s + n);
      if (n > 0 && fs.stream().anyMatch(f -> f.get().equals(s + n))) {
        fs.add(
            new Supplier<>() {
              final int m = n;

              @Override
              public String get() {
                return s + m + n + fs.size();
              }
            });
      }
      await(p.nothing());
      while (await(p.z(false)) || fs.stream().filter(f -> f.get().startsWith(s)).count() > 5) {
        log("never");
      }
    }
    StringBuilder out = new StringBuilder();
    for (Supplier<String> f : fs) out.append(f.get()).append(' ');
    try {
      await(p.fails(new IllegalStateException("z")));
    } catch (IllegalStateException e) {
      fs.add(() -> e.getMessage());
      await(p.nothing());
      return ready(out + fs.get(fs.size() - 1).get());
    }
    return ready("never");
  }
}
