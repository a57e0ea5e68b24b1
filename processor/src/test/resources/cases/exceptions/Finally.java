package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Finally blocks: once on every way out, with awaits, with pending outcomes. */
@AsyncTrait
public class Finally extends AsyncCase {
  public Finally(Environment env) {
    super(env);
  }

  // 134: once on a normal end, an exception, return, break and continue
  public DynamicFuture<String> ways(int way) {
    String s = "";
    for (int i = 0; i < 2; i++) {
      try {
        await(p.i(way));
        if (way == 1) throw new IllegalStateException("way");
        if (way == 2) return ready("returned" + s);
        if (way == 3) break;
        if (way == 4) continue;
        s += "end";
      } finally {
        log("finally " + way);
        s += "f";
      }
      s += "after";
    }
    return ready(s);
  }

  // 134
  public DynamicFuture<String> runWays() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 5; way++) {
      try {
        s.append(await(ways(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 134, 135, 136, 137, 138: the same with awaits in finally
  public DynamicFuture<String> awaitingWays(int way) {
    String s = "";
    for (int i = 0; i < 2; i++) {
      try {
        if (way % 2 == 0) await(p.i(way));
        if (way == 1) throw new IllegalStateException("way");
        if (way == 2) return ready("returned" + s + await(p.i(7)));
        if (way == 3) break;
        if (way == 4) continue;
        if (way == 6) await(leaf.fails(new ArithmeticException("leaf")));
        s += "end";
      } finally {
        log("finally " + way);
        s += await(leaf.s("f"));
        log("end of finally");
      }
      s += "after";
    }
    return ready(s);
  }

  // 134-138
  public DynamicFuture<String> runAwaitingWays() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 7; way++) {
      try {
        s.append(await(awaitingWays(way))).append(' ');
      } catch (IllegalStateException | ArithmeticException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 135: after a normal end, without awaits in the try
  public DynamicFuture<Integer> runAwaitInFinallyOnly() {
    int n = 0;
    try {
      n = t(1);
    } finally {
      n += await(p.i(10));
    }
    return ready(n);
  }

  // 136: the pending exception is rethrown, the same object
  public DynamicFuture<Boolean> runPendingException() {
    IllegalStateException original = new IllegalStateException("x");
    try {
      try {
        throw original;
      } finally {
        await(p.i(1));
        await(leaf.i(2));
      }
    } catch (IllegalStateException e) {
      return ready(e == original);
    }
  }

  // 137: the value is computed before finally and not changed by it
  public DynamicFuture<Integer> returned() {
    int n = 1;
    try {
      n = await(p.i(5));
      return ready(n);
    } finally {
      n = 100;
      n += await(p.i(6));
      log("n " + n);
    }
  }

  // 137: the expression of the return has side effects
  public DynamicFuture<String> returnedExpression() {
    StringBuilder s = new StringBuilder("a");
    try {
      return ready(s.append(await(p.s("b"))).toString());
    } finally {
      s.append(await(p.s("c")));
      log(s.toString());
    }
  }

  // 137: null, void and wide values
  public DynamicFuture<Integer> returnedNull() {
    try {
      return ready(null);
    } finally {
      await(p.nothing());
    }
  }

  public DynamicFuture<Void> returnedVoid() {
    try {
      log("body");
      return ready();
    } finally {
      await(p.nothing());
    }
  }

  public DynamicFuture<Double> returnedDouble() {
    double d = 1.5;
    try {
      return ready(d * await(p.d(2)));
    } finally {
      d = await(leaf.d(-1));
    }
  }

  // 137
  public DynamicFuture<String> runPendingReturn() {
    await(returnedVoid());
    return ready(await(returned()) + await(returnedExpression()) + await(returnedNull()) + await(returnedDouble()));
  }

  // 138: jumps through several levels
  public DynamicFuture<String> runPendingJumps() {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 6; i++) {
      try {
        inner:
        for (int j = 0; j < 3; j++) {
          try {
            try {
              s.append(await(p.i(i * 3 + j)));
              if (i == 0) continue;
              if (i == 1) break;
              if (i == 2) continue outer;
              if (i == 3 && j == 1) break inner;
              if (i == 4) break outer;
            } finally {
              s.append('a').append(await(p.i(j)));
            }
            s.append('e');
          } finally {
            s.append('b').append(await(leaf.i(j)));
          }
          s.append('f');
        }
        s.append('g');
      } finally {
        s.append("c").append(await(p.i(i))).append(' ');
      }
      s.append("h");
    }
    return ready(s.toString());
  }

  // 139: finally that throws
  public DynamicFuture<Integer> throwsInFinally(int way) {
    try {
      if (way == 0) return ready(await(p.i(1)));
      if (way == 1) await(p.fails(new IllegalStateException("body")));
      await(p.i(2));
    } finally {
      if (way < 3) {
        await(p.i(3));
        throwIt(way);
      }
    }
    return ready(9);
  }

  public void throwIt(int way) {
    throw new ArithmeticException("finally " + way);
  }

  // 139
  public DynamicFuture<String> runThrowsInFinally() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      try {
        s.append(await(throwsInFinally(way)));
      } catch (ArithmeticException e) {
        s.append(e.getMessage());
      }
    }
    return ready(s.toString());
  }

  // 139: a failing await in finally
  public DynamicFuture<String> runFailsInFinally() {
    try {
      try {
        await(p.fails(new IllegalStateException("body")));
      } finally {
        await(leaf.fails(new ArithmeticException("finally")));
        log("never");
      }
      return ready("never");
    } catch (ArithmeticException e) {
      caught(e);
      return ready("replaced");
    }
  }

  // 140: finally that returns
  @SuppressWarnings("finally")
  public DynamicFuture<String> returnsInFinally(int way) {
    try {
      if (way == 0) return ready(await(p.s("body")));
      if (way == 1) await(p.fails(new IllegalStateException("swallowed")));
      if (way == 2) throw new IllegalStateException("swallowed too");
      log("end");
    } finally {
      log("finally");
      return ready("finally " + await(p.i(way)));
    }
  }

  // 140: finally that returns without an await, and finally that may return
  @SuppressWarnings("finally")
  public DynamicFuture<String> mayReturnInFinally(boolean returns) {
    try {
      await(p.fails(new IllegalStateException("swallowed?")));
    } finally {
      if (returns) {
        return ready("finally");
      }
      log("no return");
    }
    return ready("never");
  }

  // 140
  public DynamicFuture<String> runReturnsInFinally() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 4; way++) {
      s.append(await(returnsInFinally(way))).append(' ');
    }
    s.append(await(mayReturnInFinally(true)));
    try {
      s.append(await(mayReturnInFinally(false)));
    } catch (IllegalStateException e) {
      s.append(e.getMessage());
    }
    return ready(s.toString());
  }

  // 140: finally that breaks or continues
  @SuppressWarnings("finally")
  public DynamicFuture<String> runJumpsInFinally() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      try {
        s.append(await(p.i(i)));
        if (i == 0) await(p.fails(new IllegalStateException("swallowed")));
        if (i == 1) return ready("swallowed");
        if (i == 2) continue;
        throw new IllegalArgumentException("swallowed");
      } finally {
        s.append("f").append(await(leaf.i(i)));
        if (i < 3) continue;
        break;
      }
    }
    outer:
    while (true) {
      try {
        try {
          await(p.fails(new IllegalStateException("swallowed")));
        } finally {
          s.append(await(p.s("x")));
          break outer;
        }
      } finally {
        s.append(await(p.s("y")));
      }
    }
    return ready(s.toString());
  }

  // 141: finally inside finally, all awaiting
  public DynamicFuture<String> runFinallyInFinally() {
    StringBuilder s = new StringBuilder();
    try {
      try {
        s.append(await(p.s("a")));
        throw new IllegalStateException("1");
      } finally {
        try {
          s.append(await(p.s("b")));
          await(p.fails(new ArithmeticException("2")));
        } catch (ArithmeticException e) {
          s.append(await(p.s("c"))).append(e.getMessage());
        } finally {
          try {
            s.append(await(p.s("d")));
          } finally {
            s.append(await(leaf.s("e")));
          }
          s.append("g");
        }
        s.append(await(p.s("h")));
      }
    } catch (IllegalStateException e) {
      s.append(await(p.s("i"))).append(e.getMessage());
    }
    return ready(s.toString());
  }

  // 142: a loop with awaits in try, catch and finally, continue in catch, a rethrow in the last round
  public DynamicFuture<String> runLoop() {
    StringBuilder s = new StringBuilder();
    try {
      for (int i = 0; i < 4; i++) {
        try {
          s.append(await(p.i(i)));
          if (i > 0) await(leaf.fails(new IllegalStateException("f" + i)));
          s.append("ok");
        } catch (IllegalStateException e) {
          s.append("c").append(await(p.i(i)));
          if (i == 1) continue;
          if (i == 3) throw e;
          s.append("d");
        } finally {
          s.append("e").append(await(p.i(i)));
        }
        s.append(' ');
      }
    } catch (IllegalStateException e) {
      s.append("out ").append(e.getMessage());
    }
    return ready(s.toString());
  }

  // 143: a failure inside finally does not run it again
  public DynamicFuture<Integer> runFailureOnce() {
    int n = 0;
    try {
      try {
        n += await(p.i(1));
      } finally {
        n += 10;
        log("finally");
        if (n > 0) await(p.fails(new IllegalStateException("once")));
      }
    } catch (IllegalStateException e) {
      n += 100;
    }
    return ready(n);
  }

  // 144: return inside try with catch and finally, on both paths
  public DynamicFuture<String> full(int way) {
    String s = "";
    try {
      s = await(p.s("t"));
      if (way == 1) await(p.fails(new IllegalStateException("x")));
      if (way == 2) await(p.fails(new ArithmeticException("y")));
      return ready(s + "try");
    } catch (IllegalStateException e) {
      s += await(p.s("c"));
      return ready(s + "catch");
    } finally {
      s += await(p.s("f"));
      log(s);
    }
  }

  // 144
  public DynamicFuture<String> runFull() {
    String s = await(full(0)) + await(full(1));
    try {
      s += await(full(2));
    } catch (ArithmeticException e) {
      s += e.getMessage();
    }
    return ready(s);
  }

  // 146: a try with only a loop, finally awaits; a loop left by return through it
  public DynamicFuture<Integer> onlyLoop(int limit) {
    int n = 0;
    try {
      while (n < 5) {
        n += await(p.i(1));
        if (n == limit) return ready(-n);
      }
    } finally {
      log("n " + n);
      await(p.i(100 + n));
    }
    return ready(n);
  }

  // 146
  public DynamicFuture<Integer> runOnlyLoop() {
    return ready(await(onlyLoop(3)) * 100 + await(onlyLoop(99)));
  }

  // 146: finally with a loop
  public DynamicFuture<Integer> runLoopInFinally() {
    int n = 0;
    try {
      n = await(p.i(1));
    } finally {
      for (int i = 0; i < 3; i++) {
        if (i == 1) continue;
        n += await(p.i(10 * i));
      }
    }
    return ready(n);
  }

  // 134: finally without an await around awaits; it must not run at a suspension
  public DynamicFuture<String> runPlainFinally() {
    try {
      await(p.i(1));
      await(leaf.i(2));
      return ready("value" + await(p.i(3)));
    } finally {
      log("finally");
    }
  }

  // 151: an error runs finally too
  public DynamicFuture<String> runError() {
    try {
      try {
        await(p.fails(new StackOverflowError("so")));
      } finally {
        log("finally " + await(p.i(1)));
      }
    } catch (Error e) {
      caught(e);
    }
    return ready("end");
  }

  // 134: an empty try, an empty finally, an empty catch
  public DynamicFuture<String> runEmpty() {
    try {
    } finally {
      await(p.i(1));
    }
    try {
      await(p.i(2));
    } finally {
    }
    try {
      await(p.fails(new IllegalStateException("x")));
    } catch (IllegalStateException e) {
    }
    try {
    } catch (IllegalStateException e) {
      await(p.i(3));
    }
    return ready("end");
  }

  // 134: four deep, each level left by another way
  public DynamicFuture<String> deep(int way) {
    StringBuilder s = new StringBuilder();
    a:
    try {
      b:
      try {
        for (int i = 0; i < 2; i++) {
          try {
            try {
              s.append(await(p.i(i)));
              if (way == 0) break a;
              if (way == 1) break b;
              if (way == 2) continue;
              if (way == 3) return ready("r" + s);
              if (way == 4) throw new IllegalStateException("w");
              if (way == 5) break;
              s.append("n");
            } finally {
              s.append("4").append(await(p.i(4)));
            }
            s.append("m");
          } catch (IllegalStateException e) {
            s.append("c").append(await(p.i(0)));
            throw e;
          } finally {
            s.append("3").append(await(p.i(3)));
          }
          s.append("l");
        }
        s.append("k");
      } finally {
        s.append("2").append(await(p.i(2)));
      }
      s.append("j");
    } catch (IllegalStateException e) {
      s.append("d");
    } finally {
      s.append("1").append(await(p.i(1)));
      log(s.toString());
    }
    return ready("e" + s);
  }

  // 132, 138
  public DynamicFuture<String> runDeep() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 7; way++) {
      s.append(await(deep(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 133: locals of the try that finally and what follows see
  public DynamicFuture<String> runLocals() {
    int a;
    String s = "";
    for (int i = 0; i < 2; i++) {
      int b = i;
      try {
        b += await(p.i(10));
        a = b;
        if (i == 1) await(p.fails(new IllegalStateException("x")));
      } catch (IllegalStateException e) {
        a = -b;
      } finally {
        b *= await(p.i(2));
        s += b + " ";
      }
      s += a + " ";
    }
    return ready(s);
  }
}
