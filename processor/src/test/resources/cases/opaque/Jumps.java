package cases.opaque;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Await-free statements inside awaiting ones, left by jumps. */
@AsyncTrait
public class Jumps extends AsyncCase {
  public Jumps(Environment env) {
    super(env);
  }

  // 106, 113: await-free inner loops that leave an awaiting loop
  public DynamicFuture<String> loops(int way) {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      s.append(await(p.i(i)));
      for (int j = 0; j < 5; j++) {
        if (j == 1) continue;
        if (way == 0 && j == 2) continue outer;
        if (way == 1 && j == 3 && i == 1) break outer;
        if (way == 2 && i == 2) return ready("r" + s);
        if (way == 3 && j == 4) break;
        if (way == 4 && i == 1) throw new IllegalStateException("t" + s);
        s.append('.');
      }
      s.append(await(leaf.i(i)));
    }
    return ready(s.toString());
  }

  // 106
  public DynamicFuture<String> runLoops() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 6; way++) {
      try {
        s.append(await(loops(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 106: every kind of await-free loop
  public DynamicFuture<Integer> runLoopKinds() {
    int n = 0;
    a:
    while (true) {
      n += await(p.i(1));
      b:
      do {
        for (int v : new int[] {1, 2, 3}) {
          while (true) {
            n += v;
            if (n % 7 == 0) break a;
            if (n % 5 == 0) continue a;
            if (n % 3 == 0) break b;
            break;
          }
        }
      } while (n < 3);
      n += await(p.i(2));
      if (n > 60) break;
    }
    return ready(n);
  }

  // 105: an await-free try/finally with return, break and continue out of it
  public DynamicFuture<String> tries(int way) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      s.append(await(p.i(i)));
      try {
        if (way == 0) return ready("r" + s);
        if (way == 1) break;
        if (way == 2) continue;
        if (way == 3) boom("x");
        s.append("e");
      } catch (IllegalStateException e) {
        s.append("c");
        if (i == 1) return ready("rc" + s);
      } finally {
        s.append("f");
        log("finally " + s);
      }
      s.append("a");
    }
    return ready(s.toString());
  }

  // 105
  public DynamicFuture<String> runTries() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 5; way++) {
      s.append(await(tries(way))).append(' ');
    }
    return ready(s.toString());
  }

  // 105: an await-free try inside an awaiting try with an awaiting finally
  public DynamicFuture<String> nestedTries(int way) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      try {
        s.append(await(p.i(i)));
        try {
          if (way == 0) return ready("r" + s);
          if (way == 1) break;
          if (way == 2) continue;
          if (way == 3) boom("x");
        } finally {
          s.append("f");
        }
        s.append("e");
      } finally {
        s.append("g").append(await(p.i(9)));
        log(s.toString());
      }
    }
    return ready(s.toString());
  }

  // 105
  public DynamicFuture<String> runNestedTries() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 5; way++) {
      try {
        s.append(await(nestedTries(way))).append(' ');
      } catch (IllegalStateException e) {
        s.append(e.getMessage()).append(' ');
      }
    }
    return ready(s.toString());
  }

  // 105: an await-free finally that returns
  @SuppressWarnings("finally")
  public DynamicFuture<String> returnsInFinally() {
    await(p.i(1));
    try {
      boom("swallowed");
    } finally {
      return ready("finally");
    }
  }

  // 105
  public DynamicFuture<String> runReturnsInFinally() {
    return ready(await(returnsInFinally()) + await(p.i(2)));
  }

  // 110, 168: returns in await-free nested blocks
  public DynamicFuture<Integer> nested(int n) {
    await(p.i(n));
    if (n > 0) {
      if (n > 1) {
        {
          if (n > 2) {
            return ready(3);
          }
        }
        return ready(2);
      } else {
        return ready(1);
      }
    }
    await(leaf.nothing());
    return ready(0);
  }

  // 168
  public DynamicFuture<Integer> runNested() {
    return ready(await(nested(0)) + 10 * await(nested(1)) + 100 * await(nested(2)) + 1000 * await(nested(3)));
  }

  // 103: labelled await-free blocks
  public DynamicFuture<String> runBlocks() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      block:
      {
        if (i == 1) break block;
        s.append("b");
      }
      s.append(await(p.i(i)));
    }
    return ready(s.toString());
  }

  // 182: a synchronized block without an await beside awaits, left by jumps
  public DynamicFuture<String> runSynchronized() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      s.append(await(p.i(i)));
      synchronized (this) {
        s.append(Thread.holdsLock(this));
        if (i == 1) continue;
        if (i == 3) return ready("r" + s + Thread.holdsLock(this));
      }
      s.append(Thread.holdsLock(this)).append(await(p.i(i)));
    }
    return ready("never");
  }

  // 147: an await-free try with resources, left by return
  public DynamicFuture<String> resources(int way) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      s.append(await(p.i(i)));
      try (Resource r = new Resource("r" + i)) {
        log("in " + r.name);
        if (way == 0) return ready("returned" + s);
        if (way == 1) continue;
        if (way == 2) break;
        s.append(r.name);
      }
      s.append(await(leaf.i(i)));
    }
    return ready(s.toString());
  }

  /** Logs when it is closed. */
  public class Resource implements AutoCloseable {
    public final String name;

    public Resource(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      log("close " + name);
    }
  }

  // 147
  public DynamicFuture<String> runResources() {
    return ready(await(resources(0)) + await(resources(1)) + await(resources(2)) + await(resources(3)));
  }
}
