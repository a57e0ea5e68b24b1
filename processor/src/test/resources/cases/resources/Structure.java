package cases.resources;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where a {@code try} with resources stands, what it is left by, and names in and around it. */
@AsyncTrait
public class Structure extends AsyncCase {
  public Structure(Environment env) {
    super(env);
  }

  final class Resource implements AutoCloseable {
    final String name;

    Resource(String name) {
      this.name = name;
      log("open " + name);
    }

    @Override
    public void close() {
      log("close " + name);
      if (name.startsWith("failing")) {
        throw new IllegalStateException(name);
      }
    }
  }

  Resource open(String name) {
    return new Resource(name);
  }

  // 147: awaits in the initialiser, the handlers or the finally alone
  public DynamicFuture<String> runOnePartAwaits() {
    String seen = "";
    try (Resource a = open("a" + await(p.i(1)))) {
      seen += a.name;
    }
    try (Resource b = open("failing b")) {
      seen += b.name;
    } catch (IllegalStateException e) {
      seen += await(p.s("caught"));
    }
    try (Resource c = open("failing c")) {
      seen += c.name;
    } catch (IllegalStateException e) {
      seen += e.getMessage();
    } finally {
      seen += await(p.s("finally"));
    }
    try (Resource d = open("d");
        Resource e = open("e")) {
      seen += d.name + e.name;
    } finally {
      await(p.i(2));
    }
    try {
      try (Resource f = open("failing f")) {
        seen += f.name;
      } finally {
        await(p.i(3));
      }
    } catch (IllegalStateException e) {
      seen += "again";
    }
    return ready(seen);
  }

  // 147: names that generated code could use, and names used again
  public DynamicFuture<String> runNames() {
    String seen = "";
    try (Resource thrown = open("1");
        Resource thrownFailure = open("2");
        Resource failure = open("3");
        Resource cx = open("4");
        Resource pending = open("5");
        Resource closing = open("6");
        Resource resource = open("7")) {
      Throwable aFailure = null;
      seen += await(p.s("x")) + thrown.name + thrownFailure.name + failure.name + cx.name + pending.name;
      seen += closing.name + resource.name + aFailure;
    }
    try (Resource a = open("8")) {
      seen += a.name + await(p.s("y"));
    } finally {
      String a = await(p.s("9"));
      seen += a;
    }
    try (Resource a = open("failing 10")) {
      await(p.s(a.name));
    } catch (IllegalStateException a) {
      seen += await(p.s(a.getMessage()));
    }
    int a = await(p.i(11));
    return ready(seen + a);
  }

  // 147: in loops and switches, left by jumps of every kind
  public DynamicFuture<String> runJumps() {
    StringBuilder seen = new StringBuilder();
    int round = 0;
    outer:
    do {
      round++;
      try (Resource a = open("a" + round)) {
        switch (round) {
          case 1:
            await(p.i(1));
            continue outer;
          case 2:
            try (Resource b = open("b")) {
              seen.append(b.name);
              break;
            }
          case 3:
            block:
            {
              try (Resource c = open("c");
                  Resource d = open("d")) {
                if (await(p.z(true))) {
                  break block;
                }
                seen.append(c.name).append(d.name);
              }
              seen.append("never");
            }
            seen.append("three");
            continue;
          default:
            break outer;
        }
        seen.append(a.name);
      }
      seen.append(await(p.s("end")));
    } while (await(p.i(round)) < 6);
    return ready(seen.append(round).toString());
  }

  // 137, 145: values that are returned from inside
  @SuppressWarnings("try")
  DynamicFuture<Integer> returned(int way) {
    Integer n = way;
    try (Resource a = open("a");
        Resource b = open(way == 6 ? "failing b" : "b")) {
      switch (way) {
        case 0:
          return ready(null);
        case 1:
          return ready(await(p.nullInt()));
        case 2:
          return ready(n = await(p.i(20)));
        case 3:
          return ready(await(leaf.i(30)) + n++);
        case 4:
          return ready(n);
        case 5:
          throw new IllegalStateException("five" + await(p.i(5)));
        case 6:
          return ready(await(p.i(6)));
        default:
          n += await(p.i(way));
      }
    } catch (IllegalStateException e) {
      log(e.getMessage());
      if (way == 6) {
        return ready(await(p.i(60)));
      }
    } finally {
      log("n " + n);
      n = await(p.i(99));
    }
    return ready(n);
  }

  public DynamicFuture<String> runReturns() {
    String seen = "";
    for (int way = 0; way < 8; way++) {
      seen += await(returned(way)) + ",";
    }
    return ready(seen);
  }

  DynamicFuture<Void> nothing() {
    try (Resource a = open("a")) {
      await(p.s(a.name));
      return ready();
    }
  }

  // 147: nothing is returned
  public DynamicFuture<Void> runVoid() {
    await(nothing());
    try (Resource b = open("b")) {
      await(p.s(b.name));
    }
    return ready();
  }

  // 147: nested in all parts of one another
  public DynamicFuture<String> runNested() {
    String seen = "";
    try (Resource a = open("a")) {
      try (Resource b = open("failing b")) {
        seen += await(p.s(a.name + b.name));
      }
    } catch (IllegalStateException e) {
      try (Resource c = open("c");
          Resource d = open("failing d")) {
        seen += await(p.s(c.name + d.name));
        throw e;
      } catch (IllegalStateException f) {
        seen += f == e;
        seen += f.getSuppressed()[0].getMessage();
      }
    } finally {
      try (Resource g = open("g")) {
        seen += await(p.s(g.name));
      }
      seen += "finally";
    }
    return ready(seen);
  }

  // 148: an initialiser that fails behind an await, by itself and in a later round
  public DynamicFuture<String> runInitialisers() {
    String seen = "";
    Resource last = null;
    for (int i = 0; i < 3; i++) {
      int round = i;
      try (Resource a = last = open("a" + round);
          Resource b = await(p.i(i)) == 1 ? await(p.<Resource>fails(new IllegalArgumentException("b"))) : last;
          Resource c = i == 2 ? open("" + boom("c")) : null) {
        seen += a.name + b.name + c + last.name;
      } catch (IllegalArgumentException | IllegalStateException e) {
        seen += e.getMessage();
      }
    }
    return ready(seen + last.name);
  }

  // 75, 147: captured, and in lambdas and classes beside awaits
  public DynamicFuture<String> runCaptured() {
    List<Supplier<String>> later = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try (Resource a = open("a" + i);
          Resource b = open("b" + a.name)) {
        later.add(() -> a.name + b.name);
        await(p.i(i));
        later.add(
            () -> {
              try (Resource c = open("c" + a.name)) {
                return c.name;
              }
            });
      }
    }
    String seen = "";
    for (Supplier<String> s : later) {
      seen += s.get() + await(p.s(","));
    }
    return ready(seen);
  }

  // 123, 149: handlers see failures of awaits in order
  public DynamicFuture<String> runHandlers() {
    String seen = "";
    RuntimeException[] failures = {
      new IllegalArgumentException("i"), new IllegalStateException("s"), new UnsupportedOperationException("u")
    };
    for (RuntimeException failure : failures) {
      try {
        try (Resource a = open("failing a")) {
          await(p.fails(failure));
          seen += a.name;
        } catch (IllegalStateException e) {
          seen += "S" + e.getSuppressed().length + await(p.s(e.getMessage()));
        } catch (IllegalArgumentException e) {
          seen += "I" + e.getSuppressed()[0].getMessage();
          try (Resource b = open("b")) {
            log(b.name);
            await(p.fails(e));
          }
        } finally {
          seen += await(p.s("f"));
        }
      } catch (RuntimeException e) {
        seen += "R" + e.getMessage() + e.getSuppressed().length;
      }
    }
    return ready(seen);
  }

  // 101: an endless loop inside, code behind that is never reached
  public DynamicFuture<Integer> runEndless() {
    int n = 0;
    try (Resource a = open("a")) {
      while (true) {
        n += await(p.i(1));
        if (n > 3) {
          return ready(n + a.name.length());
        }
      }
    }
  }

  // 147: one after the other, assigned before and read behind
  public DynamicFuture<Integer> runDefiniteAssignment() {
    int n;
    final int m;
    try (Resource a = open("a")) {
      n = await(p.i(1)) + a.name.length();
      m = n + 1;
    }
    int k;
    try (Resource b = open("b")) {
      k = b.name.length();
      await(p.i(k));
    } finally {
      await(p.i(2));
    }
    return ready(n * 100 + m * 10 + k);
  }
}
