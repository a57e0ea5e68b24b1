package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Nulls of wrapper types where a primitive is needed. */
@AsyncTrait
public class Nulls extends AsyncCase {
  public Nulls(Environment env) {
    super(env);
  }

  // 91, 204
  public DynamicFuture<String> runNulls() {
    StringBuilder s = new StringBuilder();
    int live = t(1);
    for (int i = 0; i < 4; i++) {
      try {
        live++;
        switch (i) {
          case 0:
            live += 10;
            break;
          default:
        }
        if (i == 0) {
          int n = await(leaf.nullInt());
          s.append(n);
        }
        if (i == 1) live += await(p.nullInt());
        if (i == 2) {
          long n = tb(true) ? await(leaf.nullInt()) : 3;
          s.append(n);
        }
        if (i == 3) s.append(await(leaf.nullInt())).append(await(p.nullInt()));
      } catch (NullPointerException e) {
        s.append("npe").append(live).append(await(p.i(i)));
      } finally {
        live += await(p.i(100));
      }
    }
    Integer none = await(leaf.nullInt());
    Object o = await(leaf.nullInt());
    return ready(s.toString() + none + o + live);
  }

  public DynamicFuture<Integer> tail(int n) {
    if (n == 0) return leaf.nullInt();
    if (n == 1) return ready(await(leaf.nullInt()));
    Integer none = null;
    return ready(n == 2 ? none : Integer.valueOf(await(p.i(4))));
  }

  public DynamicFuture<String> runTails() {
    String s = "";
    for (int i = 0; i < 4; i++) s += await(tail(i));
    return ready(s);
  }

  public DynamicFuture<Boolean> runCondition() {
    Boolean none = null;
    try {
      if (none && await(p.z(true))) log("never");
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      while (await(p.z(true)) && none) log("never");
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(none == null);
  }
}
