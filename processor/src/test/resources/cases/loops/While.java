package cases.loops;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** While and do loops, branches. */
@AsyncTrait
public class While extends AsyncCase {
  public While(Environment env) {
    super(env);
  }

  // 92: awaits in the condition, in one branch, in both, without braces
  public DynamicFuture<String> runIf() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      boolean b = i == 0;
      if (await(p.z(b))) s.append("a");
      if (b) await(p.i(1));
      if (b) s.append(await(p.i(2)));
      else s.append("e");
      if (tb(!b)) {
        s.append("x");
      } else {
        s.append(await(leaf.i(3)));
      }
      if (await(leaf.z(b))) s.append(await(p.s("p")));
      else s.append(await(p.s("q")));
      if (b) {
      } else {
        await(p.nothing());
      }
      if (b) ;
      else await(p.nothing());
    }
    return ready(s.toString());
  }

  // 93: a ladder
  public DynamicFuture<String> runLadder() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      if (i == 0) {
        s.append("zero");
      } else if (await(p.z(i == 1))) {
        s.append("one");
      } else if (t(i) == 2) {
        s.append(await(p.s("two")));
      } else if (await(leaf.z(i == 3))) {
        s.append("three");
      } else {
        s.append(await(leaf.s("more")));
      }
    }
    return ready(s.toString());
  }

  // 94: an await in the condition, the body, both; no iteration
  public DynamicFuture<Integer> runWhile() {
    int n = 0;
    while (await(p.z(n < 3))) n++;
    while (n < 6) {
      n += await(p.i(1));
    }
    while (await(leaf.i(n)) < 9) {
      n += await(leaf.i(2));
      log("n " + n);
    }
    while (await(p.z(false))) {
      n = -1;
    }
    while (n < 0) {
      await(p.i(n));
    }
    return ready(n);
  }

  // 95: do: an await in the condition; continue goes to the condition
  public DynamicFuture<Integer> runDo() {
    int n = 0;
    do {
      n++;
      if (n == 2) {
        continue;
      }
      log("body " + n);
      await(p.i(n));
    } while (await(p.z(n < 4)));
    do n++;
    while (await(p.i(n)) < 7);
    do {
      await(p.i(n));
    } while (tb(false));
    return ready(n);
  }

  // 94: break and continue
  public DynamicFuture<Integer> runBreakContinue() {
    int n = 0;
    int sum = 0;
    while (n < 10) {
      n++;
      if (n % 2 == 0) {
        continue;
      }
      sum += await(p.i(n));
      if (sum > 15) {
        break;
      }
      if (await(p.z(n == 3))) {
        continue;
      }
      log("end of " + n);
    }
    return ready(sum * 100 + n);
  }

  // 94: nested loops, both with awaits
  public DynamicFuture<Integer> runNested() {
    int sum = 0;
    int i = 0;
    while (await(p.z(i < 3))) {
      int j = 0;
      do {
        sum += await(leaf.i(i * j));
        j++;
      } while (await(p.z(j < i)));
      i++;
    }
    return ready(sum);
  }

  // 106: a loop without an await beside one with it
  public DynamicFuture<Integer> runPlainBeside() {
    int sum = 0;
    for (int i = 0; i < 100; i++) {
      sum += i;
    }
    while (sum > 4900) {
      sum -= await(p.i(25));
    }
    int k = 0;
    do {
      k++;
    } while (k < 10);
    return ready(sum + k);
  }

  // 106: loops without awaits between awaits of a loop
  public DynamicFuture<Integer> runPlainInside() {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        sum += j;
      }
      sum += await(p.i(i));
      int k = 0;
      while (true) {
        if (k++ > 3) {
          break;
        }
        sum++;
      }
    }
    return ready(sum);
  }

  // 168: return from inside loops and branches
  public DynamicFuture<String> find(int wanted) {
    int i = 0;
    while (true) {
      if (await(p.i(i)) == wanted) {
        return ready("found " + i);
      }
      for (int j = 0; j < 2; j++) {
        if (await(leaf.i(i * 10 + j)) == wanted) {
          return ready("inner " + j);
        }
      }
      if (++i > 2) {
        return ready("none");
      }
    }
  }

  // 168
  public DynamicFuture<String> runReturns() {
    return ready(await(find(1)) + await(find(11)) + await(find(99)));
  }
}
