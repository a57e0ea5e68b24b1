package cases.resources;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Cancellation closes resources from the inside out, each once; {@code run...Cancelled} tells what happens. */
@AsyncTrait
public class Cancelled extends AsyncCase {
  public Cancelled(Environment env) {
    super(env);
  }

  final class Resource implements AutoCloseable {
    final String name;
    final boolean fails;

    Resource(String name, boolean fails) {
      this.name = name;
      this.fails = fails;
    }

    @Override
    public void close() {
      log("close " + name);
      if (fails) {
        throw new IllegalStateException(name);
      }
    }
  }

  Resource open(String name) {
    return new Resource(name, false);
  }

  Resource failing(String name) {
    return new Resource(name, true);
  }

  // 197: in the body, and behind it
  public DynamicFuture<Integer> runBody() {
    int n = 0;
    try (Resource a = open("a");
        Resource b = open("b")) {
      n += await(p.i(1));
      n += await(leaf.i(2)) + a.name.length() + b.name.length();
    }
    return ready(n + await(p.i(3)));
  }

  public static List<String> runBodyCancelled(int suspension) {
    return suspension < 3 ? List.of("cancelled i " + suspension, "close b", "close a") : List.of("cancelled i 3");
  }

  DynamicFuture<Resource> openLater(String name) {
    try (Resource opener = open("opener of " + name)) {
      await(p.s(opener.name));
      return ready(open(name));
    }
  }

  // 197: in an initialiser, in a callee with a resource of its own
  public DynamicFuture<Integer> runInitialiser() {
    try (Resource a = open("a");
        Resource b = await(openLater("b"));
        Resource c = open(b.name + await(p.i(1)))) {
      return ready(a.name.length() + c.name.length());
    }
  }

  public static List<String> runInitialiserCancelled(int suspension) {
    return suspension == 1
        ? List.of("cancelled s opener of b", "close opener of b", "close a")
        : List.of("cancelled i 1", "close b", "close a");
  }

  // 199: closing fails
  public DynamicFuture<Integer> runCloseFails() {
    try (Resource a = failing("a");
        Resource b = open("b");
        Resource c = failing("c")) {
      return ready(await(p.i(1)) + a.name.length() + b.name.length() + c.name.length());
    }
  }

  public static List<String> runCloseFailsCancelled(int suspension) {
    return List.of(
        "cancelled i 1",
        "close c",
        "close b",
        "close a",
        "clean-up failed: java.lang.IllegalStateException: c (suppressed java.lang.IllegalStateException: a)");
  }

  // 197: no catch clause sees it, a finally does, whose await is not started
  public DynamicFuture<Integer> runOwnHandlers() {
    try (Resource a = open("a")) {
      log(a.name + await(p.i(1)));
    } catch (Throwable t) {
      log("never");
      await(p.i(2));
    } finally {
      log("finally");
      await(p.i(3));
      log("done");
    }
    return ready(4);
  }

  public static List<String> runOwnHandlersCancelled(int suspension) {
    return suspension == 1 ? List.of("cancelled i 1", "close a", "finally") : List.of("cancelled i 3");
  }

  // 197, 199: what closing throws behind an await that is not started
  public DynamicFuture<Integer> runAwaitInCleanUp() {
    try (Resource a = failing("a")) {
      try {
        log(a.name + await(p.i(1)));
      } finally {
        await(p.i(2));
        log("done");
      }
    } catch (IllegalStateException e) {
      return ready(await(p.i(3)));
    }
    return ready(4);
  }

  public static List<String> runAwaitInCleanUpCancelled(int suspension) {
    String failed = "clean-up failed: java.lang.IllegalStateException: a";
    return switch (suspension) {
      case 1 -> List.of("cancelled i 1", "close a", failed);
      // Closing throws in place of the cancellation, as in place of a return: that can be caught.
      case 2 -> List.of("cancelled i 2", "close a");
      default -> List.of("cancelled i 3");
    };
  }

  // 197: clean-up that catches the refusal of its await
  public DynamicFuture<Integer> runRefusalCaught() {
    try (Resource a = open("a")) {
      try {
        log(a.name + await(p.i(1)));
      } finally {
        try {
          await(p.i(2));
        } catch (CancellationException e) {
          log("refused");
        }
      }
    }
    return ready(4);
  }

  public static List<String> runRefusalCaughtCancelled(int suspension) {
    return suspension == 1 ? List.of("cancelled i 1", "refused", "close a") : List.of("cancelled i 2", "close a");
  }

  // 197: when it is closed already
  public DynamicFuture<Integer> runInHandlers() {
    try (Resource a = open("a")) {
      boom(a.name);
      await(p.i(9));
    } catch (IllegalStateException e) {
      await(p.i(1));
    } finally {
      await(p.i(2));
    }
    return ready(3);
  }

  public static List<String> runInHandlersCancelled(int suspension) {
    return List.of("cancelled i " + suspension);
  }

  // 197: in a later round
  public DynamicFuture<Integer> runRounds() {
    int n = 0;
    for (int i = 1; i < 4; i++) {
      try (Resource a = open("a" + i)) {
        if (i == 2) continue;
        n += await(p.i(i)) + a.name.length();
      } finally {
        log("finally " + i);
      }
    }
    return ready(n);
  }

  public static List<String> runRoundsCancelled(int suspension) {
    int i = suspension == 1 ? 1 : 3;
    return List.of("cancelled i " + i, "close a" + i, "finally " + i);
  }

  // 197: existing and null resources
  public DynamicFuture<Integer> runExisting() {
    Resource a = open("a");
    Resource none = null;
    try (a;
        none;
        Resource b = a) {
      return ready(await(p.i(1)) + b.name.length());
    }
  }

  public static List<String> runExistingCancelled(int suspension) {
    return List.of("cancelled i 1", "close a", "close a");
  }

  // 197: jumps out of a finally around do not drop it
  @SuppressWarnings("finally")
  public DynamicFuture<Integer> runJumpInFinally() {
    int n = 0;
    while (true) {
      try (Resource a = open("a")) {
        n += await(p.i(1)) + a.name.length();
      } finally {
        log("finally");
        if (n > 0) break;
      }
    }
    return ready(n);
  }

  public static List<String> runJumpInFinallyCancelled(int suspension) {
    return List.of("cancelled i 1", "close a", "finally");
  }

  // 197: in a body that is left by returning an await, in a resource of a catch clause
  public DynamicFuture<Integer> runNested() {
    try (Resource a = open("a")) {
      boom(a.name);
      return ready(0);
    } catch (IllegalStateException e) {
      try (Resource b = open("b")) {
        return ready(await(leaf.i(b.name.length())));
      } finally {
        try (Resource c = open("c")) {
          log(c.name + await(p.i(2)));
        }
      }
    }
  }

  public static List<String> runNestedCancelled(int suspension) {
    return suspension == 1
        ? List.of("cancelled i 1", "close b", "close c")
        : List.of("cancelled i 2", "close c");
  }
}
