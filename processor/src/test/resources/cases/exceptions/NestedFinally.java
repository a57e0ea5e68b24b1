package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Finally blocks that return, throw and loop, nested in catches and loops. */
@AsyncTrait
public class NestedFinally extends AsyncCase {
  public NestedFinally(Environment env) {
    super(env);
  }

  // 139, 140, 141, 142
  @SuppressWarnings("finally")
  public DynamicFuture<String> way(int way) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; ; i++) {
      try {
        try {
          s.append(i);
          if (way == 0) throw new IllegalStateException("0");
          if (way == 1) return ready(s.append("r").toString() + await(p.i(1)));
          if (i > 2) break;
        } catch (IllegalStateException e) {
          if (i == 0) {
            await(p.nothing());
            continue;
          }
          return ready(s + "caught");
        } finally {
          try {
            if (way == 2) await(p.fails(new IllegalArgumentException("2")));
          } finally {
            s.append(await(p.s("f")));
            if (way == 3 && i == 1) break;
            if (way == 4 && i == 1) continue;
            if (way == 5 && i == 1) return ready(s + "five");
            if (way == 6 && i == 1) throw new UnsupportedOperationException("6");
          }
          s.append("g");
        }
        s.append("h");
      } catch (IllegalArgumentException | UnsupportedOperationException e) {
        s.append(e.getMessage());
        if (i > 1) {
          throw e;
        }
      } finally {
        s.append("F");
        if (way == 7) await(leaf.nothing());
      }
    }
    return ready(s.toString());
  }

  public DynamicFuture<String> runWays() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 8; way++) {
      try {
        s.append(await(way(way))).append(' ');
      } catch (RuntimeException e) {
        s.append(e.getMessage()).append("! ");
      }
    }
    return ready(s.toString());
  }
}
