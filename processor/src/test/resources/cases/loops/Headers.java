package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntFunction;

/** For loops whose header awaits in every part, and declares several variables. */
@AsyncTrait
public class Headers extends AsyncCase {
  public Headers(Environment env) {
    super(env);
  }

  // 96, 109
  public DynamicFuture<String> runHeaders() {
    StringBuilder s = new StringBuilder();
    for (int i = await(p.i(0)), n = t(1) + await(p.i(2)), a[] = {1, await(p.i(7))}; i < n + await(p.i(0)); i++, s.append(await(p.s("u")))) {
      if (i == 1) continue;
      s.append(i).append(a[1]);
    }
    int j;
    long k;
    for (j = 0, k = await(p.l(2)); j < k; ++j) {
      IntFunction<String> f = x -> "" + x;
      s.append(f.apply(j));
      await(p.nothing());
    }
    for (String x : new String[] {await(p.s("a")), "b"}) for (char c : x.toCharArray()) s.append(c).append(await(p.c(c)));
    do s.append(j--); while (j > 0 && await(p.z(true)));
    do if (await(p.z(j++ < 2))) continue; else break; while (await(p.z(true)));
    if (await(p.z(false))) ; else if (await(p.z(true))) s.append("e"); else s.append("n");
    return ready(s.toString() + j);
  }
}
