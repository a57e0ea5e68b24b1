package cases.resources;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Resources around awaits: opened in order, closed in the opposite one, whatever happens. */
@AsyncTrait
public class TryWithResources extends AsyncCase {
  final Resource shared = new Resource("shared");

  public TryWithResources(Environment env) {
    super(env);
  }

  public class Resource implements AutoCloseable {
    final String name;
    boolean failsToClose;

    Resource(String name) {
      this.name = name;
      log("open " + name);
    }

    Resource failing() {
      failsToClose = true;
      return this;
    }

    @Override
    public void close() {
      log("close " + name);
      if (failsToClose) {
        throw new IllegalStateException("close " + name);
      }
    }
  }

  public class Checked implements AutoCloseable {
    @Override
    public void close() throws IOException {
      log("close checked");
      throw new IOException("checked");
    }
  }

  Resource open(String name) {
    return new Resource(name);
  }

  DynamicFuture<Resource> openLater(String name) {
    await(p.s(name));
    return ready(new Resource(name));
  }

  // 147: initialiser and body await; closed after the body, before what follows
  public DynamicFuture<Integer> runInitialiserAndBody() {
    int n = 1;
    try (Resource r = await(openLater("a"))) {
      log(r.name);
      n += await(p.i(n));
      log(r.name + n);
    }
    log("after");
    return ready(n + await(p.i(1)));
  }

  // 148: several, in reverse order
  public DynamicFuture<String> runSeveral() {
    String s = "";
    try (Resource a = open("a");
        Resource b = await(openLater(a.name + "b"));
        Resource c = new Resource("c")) {
      s += a.name + b.name + c.name + await(p.s("!"));
    }
    return ready(s);
  }

  // 148: null is skipped
  public DynamicFuture<Integer> runNull() {
    try (Resource a = null;
        Resource b = await(p.of((Resource) null));
        Resource c = open("c")) {
      log(a + " " + b + " " + c.name);
      await(p.i(1));
    }
    return ready(await(p.i(2)));
  }

  // 148: a later initialiser throws
  public DynamicFuture<Integer> runInitialiserThrows() {
    try (Resource a = open("a");
        Resource b = await(p.<Resource>fails(new IllegalArgumentException("no b")));
        Resource c = open("c")) {
      log("never" + b + c + a);
    } catch (IllegalArgumentException e) {
      caught(e);
      await(p.i(1));
    }
    try (Resource a = open("a").failing();
        Resource b = await(p.<Resource>fails(new IllegalArgumentException("no b")))) {
      log("never" + b + a);
    } catch (RuntimeException e) {
      caught(e);
    }
    return ready(1);
  }

  // 149: failures of closing are suppressed
  public DynamicFuture<Integer> runSuppressed() {
    try (Resource a = open("a").failing();
        Resource b = open("b").failing()) {
      log(a.name + b.name + await(p.i(1)));
      throw new IllegalArgumentException("body" + await(p.i(2)));
    } catch (IllegalArgumentException e) {
      caught(e);
      await(p.i(3));
      caught(e);
    }
    return ready(1);
  }

  // 149: closing fails alone; the next one is closed, its failure suppressed
  public DynamicFuture<Integer> runCloseFails() {
    try (Resource a = open("a").failing();
        Resource b = open("b").failing()) {
      log(a.name + b.name + await(p.i(1)));
    } catch (IllegalStateException e) {
      caught(e);
    } finally {
      log("finally" + await(p.i(2)));
    }
    try (Resource a = open("a").failing()) {
      return ready(await(p.i(a.name.length())));
    }
  }

  // 149: a checked exception of close
  @SuppressWarnings("try")
  public DynamicFuture<Integer> runChecked() throws IOException {
    try (Checked c = new Checked()) {
      await(p.i(1));
    } catch (IOException e) {
      caught(e);
    }
    try (Checked c = new Checked()) {
      return ready(await(p.i(c.hashCode() * 0)));
    }
  }

  // 150: existing variables and fields
  public DynamicFuture<Integer> runExisting() {
    Resource existing = open("existing");
    final Resource other = open("other");
    try (existing;
        this.shared;
        other) {
      log(existing.name + await(p.i(1)));
    }
    try (shared) {
      await(p.i(2));
    }
    return ready(existing.name.length());
  }

  // 134, 147: left by return, break, continue and jumps through several levels
  public DynamicFuture<String> runJumps() {
    String s = "";
    outer:
    for (int i = 0; i < 4; i++) {
      try (Resource a = open("a" + i)) {
        for (int j = 0; j < 3; j++) {
          try (Resource b = await(openLater("b" + j))) {
            if (i == 1) {
              continue outer;
            }
            if (j == 1) {
              s += b.name + await(p.s("c"));
              break;
            }
            if (i == 2 && j == 0) {
              break outer;
            }
            s += a.name;
          } finally {
            s += await(p.s("f"));
          }
        }
      }
    }
    try (Resource r = open("last")) {
      s += r.name;
      return ready(s + await(p.s("!")));
    } finally {
      log("finally" + await(p.i(1)));
    }
  }

  // 137: the value is there before closing
  @SuppressWarnings("try")
  public DynamicFuture<Integer> runValueBeforeClosing() {
    int[] n = {1};
    try (AutoCloseable c = () -> log("closed " + n[0]++)) {
      n[0] += await(p.i(1));
      return ready(n[0]);
    } catch (Exception e) {
      return ready(-1);
    }
  }

  // 145, 147: a returned await is inside
  public DynamicFuture<String> runReturnedAwait() {
    try (Resource r = open("r")) {
      await(p.i(1));
      return ready(await(openLater(r.name + "2")).name);
    }
  }

  // 140, 149: finally with a jump drops what closing threw
  @SuppressWarnings("finally")
  public DynamicFuture<Integer> runFinallyJumps() {
    int n = 0;
    while (true) {
      n++;
      try (Resource r = open("r" + n).failing()) {
        n += await(p.i(r.name.length()));
      } finally {
        log("finally" + await(p.i(n)));
        if (n > 5) {
          break;
        }
        continue;
      }
    }
    return ready(n);
  }

  // 151: errors pass, resources are closed
  public DynamicFuture<Integer> runErrors() {
    try (Resource r = open("r").failing()) {
      try (Resource s = open("s")) {
        log(s.name + await(p.i(1)));
        throw new AssertionError(r.name);
      }
    } catch (AssertionError e) {
      caught(e);
      return ready(await(p.i(2)));
    }
  }

  // 75: captured by a lambda in the body
  public DynamicFuture<String> runCaptured() throws Exception {
    try (Resource r = await(openLater("r"))) {
      java.util.concurrent.Callable<String> name = () -> r.name;
      await(p.i(1));
      return ready(name.call() + await(p.s(name.call())));
    }
  }

  // 147: without awaits, beside them
  public DynamicFuture<Integer> runOpaque() {
    int n = await(p.i(1));
    try (Resource a = open("a");
        Resource b = open("b")) {
      n += a.name.length() + b.name.length();
    }
    return ready(n + await(p.i(n)));
  }

  // 62: inferred types
  public DynamicFuture<String> runInferred() {
    try (var a = open("a");
        var b = await(openLater("b"))) {
      return ready(a.name + b.name + await(p.s("c")));
    }
  }
}
