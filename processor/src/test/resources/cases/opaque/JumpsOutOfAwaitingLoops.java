package cases.opaque;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Returns and jumps out of await-free statements, through finally and out of awaiting loops. */
@AsyncTrait
public class JumpsOutOfAwaitingLoops extends AsyncCase {
  public JumpsOutOfAwaitingLoops(Environment env) {
    super(env);
  }

  // 102, 105, 134, 138
  public DynamicFuture<String> way(int way) {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 3; i += await(p.i(1))) {
      try {
        s.append(i);
        inner:
        for (int j = 0; j < 3; j++) {
          switch (way + j) {
            case 1:
              continue outer;
            case 2:
              break outer;
            case 3:
              return ready(s + "three");
            case 4:
              break inner;
            case 5:
              try {
                if (i == 1) return p.s(s + "tail"); // warns
                if (i == 0) continue outer;
              } finally {
                s.append('f');
              }
              break;
            default:
              synchronized (this) {
                if (j == 2) {
                  continue inner;
                }
              }
          }
          s.append('j');
        }
        await(p.i(i));
      } catch (IllegalStateException e) {
        s.append("never");
      } finally {
        s.append('F');
        for (; ; ) {
          if (way == 6) {
            if (i == 1) break outer;
            continue outer;
          }
          break;
        }
        if (way != 7) log("" + await(leaf.i(i)));
      }
      s.append('A');
    }
    return ready(s.toString());
  }

  public DynamicFuture<String> runWays() {
    StringBuilder s = new StringBuilder();
    for (int i = -2; i < 9; i++) {
      s.append(await(way(i))).append(' ');
    }
    return ready(s.toString());
  }

  public DynamicFuture<String> runLabels() {
    StringBuilder s = new StringBuilder();
    a:
    b:
    for (int i = 0; i < 4; i += await(p.i(1))) {
      c:
      for (int j = 0; j < 4; j += await(leaf.i(1)), s.append('u')) {
        d:
        {
          if (j == 1) continue c;
          if (i == 1) continue b;
          if (i == 2) {
            do {
              if (j == 2) break d;
              continue c;
            } while (true);
          }
          if (i == 3) break a;
          s.append(await(p.i(i * 10 + j)));
        }
        s.append(';');
      }
    }
    return ready(s.toString());
  }
}
