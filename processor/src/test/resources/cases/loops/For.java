package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** For loops. */
@AsyncTrait
public class For extends AsyncCase {
  public For(Environment env) {
    super(env);
  }

  // 96: awaits in the initialiser, the condition and the update
  public DynamicFuture<Integer> runFor() {
    int sum = 0;
    for (int i = await(p.i(1)); i < await(p.i(4)); i += await(p.i(1))) {
      sum += i;
    }
    for (int i = 0; await(p.z(i < 3)); i++) sum += await(leaf.i(i));
    return ready(sum);
  }

  // 96: several initialisers and updates, expression initialisers, empty parts
  public DynamicFuture<String> runForParts() {
    StringBuilder s = new StringBuilder();
    for (int i = await(p.i(0)), j = t(9); i < j; i += await(p.i(2)), j--, log("u" + i + j)) {
      s.append(i).append(j).append(' ');
    }
    int k;
    int m;
    for (k = await(p.i(1)), m = k + 1; k < 4; k++, m = await(p.i(k))) {
      s.append(k).append(m).append(' ');
    }
    for (; k > 2; ) {
      k -= await(p.i(1));
    }
    for (await(p.nothing()), k = 7; k > 6; await(p.i(k)), k--) ;
    return ready(s.toString() + k);
  }

  // 97: continue runs the update
  public DynamicFuture<Integer> runContinue() {
    int sum = 0;
    for (int i = 0; i < 5; i++, await(p.i(i))) {
      if (i == 2) {
        continue;
      }
      if (await(p.z(i == 3))) {
        continue;
      }
      sum += 10 + i;
    }
    return ready(sum);
  }

  // 109: the variable after the loop
  public DynamicFuture<Integer> runVariableAfter() {
    int i = 0;
    for (; i++ < await(p.i(3)); ) {
      log("i " + i);
    }
    int j;
    for (j = 10; ; j--) {
      if (await(p.i(j)) < 8) break;
    }
    int k = 0;
    while (k++ < 5) await(p.i(k));
    return ready(i * 100 + j * 10 + k);
  }

  // 101: no condition
  public DynamicFuture<Integer> runEndless() {
    int n = 0;
    for (; ; ) {
      n += await(p.i(3));
      if (n > 10) {
        return ready(n);
      }
    }
  }

  // 101: while (true) with break, with return only, with throw only
  public DynamicFuture<String> runWhileTrue() {
    int n = 0;
    while (true) {
      if (await(p.i(n)) == 2) break;
      n++;
    }
    try {
      while (true) {
        n += await(p.i(5));
        if (n > 12) {
          throw new IllegalStateException("n " + n);
        }
      }
    } catch (IllegalStateException e) {
      caught(e);
    }
    do {
      n--;
      if (await(p.z(n < 9))) {
        return ready("done " + n);
      }
    } while (true);
  }

  // 110: constant conditions and code that is never reached
  public DynamicFuture<String> runConstantConditions() {
    if (false) {
      await(p.s("never"));
    }
    if (true) {
      await(p.s("always"));
    } else {
      await(p.s("never"));
    }
    for (; false || true; ) {
      await(p.i(1));
      break;
    }
    do {
      await(p.i(2));
    } while (false);
    boolean b = true || await(p.z(false));
    boolean c = false && await(p.z(true));
    int v = true ? await(p.i(3)) : await(p.i(4));
    return ready("" + b + c + v);
  }

  // 110: an if (true) that returns, with code after it
  public DynamicFuture<Integer> runReturnInIfTrue() {
    if (true) {
      return ready(await(p.i(1)));
    }
    log("never");
    return ready(await(p.i(2)));
  }

  // 110: a loop that is left by exception only ends the method
  public DynamicFuture<Integer> endless(int limit) {
    int i = 0;
    while (true) {
      await(p.i(i));
      if (i++ == limit) {
        throw new IllegalArgumentException("limit");
      }
    }
  }

  // 110
  public DynamicFuture<String> runThrowOnly() {
    try {
      return ready("" + await(endless(2)));
    } catch (IllegalArgumentException e) {
      caught(e);
      return ready("thrown");
    }
  }

  // 106: loops in a row reuse variables
  public DynamicFuture<Integer> runInARow() {
    int sum = 0;
    for (int i = 0; i < 2; i++) sum += await(p.i(i));
    for (int i = 0; i < 2; i++) sum += i;
    for (long i = 0; i < 2; i++) sum += (int) (long) await(p.l(i));
    return ready(sum);
  }

  // 96: three nested levels
  public DynamicFuture<Integer> runThreeDeep() {
    int n = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = i; j < 2; j++) {
        for (int k = j; k < await(p.i(2)); k++) {
          n = n * 3 + i + j + k + await(leaf.i(1));
        }
      }
      await(p.i(n));
    }
    return ready(n);
  }

  // 96: statements that are no blocks
  public DynamicFuture<Integer> runBodies() {
    int n = 0;
    for (int i = 0; i < 2; i++)
      if (await(p.z(i == 0)))
        for (int j = 0; j < 2; j++)
          while (n < j * 3)
            n += await(p.i(1));
      else
        n += 100;
    return ready(n);
  }
}
