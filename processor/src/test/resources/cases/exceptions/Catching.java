package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.failed;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Try and catch. */
@AsyncTrait
public class Catching extends AsyncCase {
  public Catching(Environment env) {
    super(env);
  }

  /** A checked exception. */
  public static class Checked extends Exception {
    private static final long serialVersionUID = 1L;

    public Checked(String message) {
      super(message);
    }
  }

  // 123: by type, the first match wins
  public DynamicFuture<String> runFirstMatch() {
    Throwable[] failures = {
      new IllegalArgumentException("a"), new NumberFormatException("b"), new IllegalStateException("c"),
      new Error("d"), new Checked("e"), new ArithmeticException("f"), new RuntimeException("g")
    };
    StringBuilder s = new StringBuilder();
    for (Throwable failure : failures) {
      try {
        await(p.fails(failure));
        s.append("never");
      } catch (NumberFormatException e) {
        s.append("1").append(e.getMessage());
      } catch (IllegalArgumentException e) {
        s.append("2").append(e.getMessage());
      } catch (IllegalStateException | ArithmeticException e) {
        s.append("3").append(e.getMessage());
      } catch (RuntimeException e) {
        s.append("4").append(e.getMessage());
      } catch (Error e) {
        s.append("5").append(e.getMessage());
      } catch (Throwable e) {
        s.append("6").append(e.getMessage());
      }
    }
    return ready(s.toString());
  }

  // 124: a throw before the first await fails the future
  public DynamicFuture<Integer> throwsAtOnce() {
    throw new IllegalStateException("at once");
  }

  // 124
  public DynamicFuture<Integer> runThrowsAtOnce() {
    return ready(await(throwsAtOnce()));
  }

  // 124: outermost, before and after an await
  public DynamicFuture<Integer> runThrows() {
    throw new IllegalArgumentException("first");
  }

  // 124
  public DynamicFuture<Integer> runThrowsAfterAwait() {
    await(p.i(1));
    throw new IllegalArgumentException("after");
  }

  // 125: the very object
  public DynamicFuture<Boolean> runIdentity() {
    IllegalStateException original = new IllegalStateException("x");
    Throwable first = null;
    Throwable second = null;
    try {
      await(p.fails(original));
    } catch (IllegalStateException e) {
      first = e;
    }
    try {
      await(rethrow(original));
    } catch (RuntimeException e) {
      second = e;
    }
    return ready(first == original && second == original);
  }

  public DynamicFuture<Integer> rethrow(RuntimeException failure) {
    try {
      await(leaf.fails(failure));
    } catch (IllegalStateException e) {
      await(p.nothing());
      throw e;
    }
    return ready(0);
  }

  // 126: several types in one clause, with an await in it
  public DynamicFuture<String> runMultiCatch() {
    String s = "";
    for (int i = 0; i < 2; i++) {
      try {
        await(i == 0 ? p.fails(new IllegalStateException("x")) : p.fails(new ArithmeticException("y")));
      } catch (IllegalStateException | ArithmeticException e) {
        await(p.s(e.getMessage()));
        RuntimeException same = e;
        s += same.getMessage() + await(leaf.i(i));
      }
    }
    return ready(s);
  }

  // 127, 71: an await in the catch clause, the variable used after it and assigned
  public DynamicFuture<String> runAwaitInCatch() {
    try {
      await(leaf.fails(new IllegalStateException("x")));
      return ready("never");
    } catch (IllegalStateException e) {
      int a = await(p.i(1));
      log("variable " + e.getMessage());
      e = new IllegalStateException("assigned");
      a += await(p.i(2));
      return ready(e.getMessage() + a);
    }
  }

  // 128: a precise rethrow after an await
  public DynamicFuture<Integer> precise(int which) throws Checked, IOException {
    try {
      if (await(p.i(which)) == 0) {
        throw new Checked("c");
      }
      if (which == 1) {
        throw new IOException("io");
      }
      return ready(await(p.i(2)));
    } catch (final Exception e) {
      await(p.nothing());
      log("rethrow");
      throw e;
    }
  }

  // 128
  public DynamicFuture<String> runPreciseRethrow() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      try {
        s += await(precise(i));
      } catch (Checked e) {
        s += "checked";
      } catch (IOException e) {
        s += "io";
      }
    }
    return ready(s);
  }

  // 129: awaits in the catch clause only
  public DynamicFuture<String> runCatchOnly() {
    String s = "";
    try {
      boom("plain");
    } catch (IllegalStateException e) {
      s += await(p.s("caught")) + e.getMessage();
    }
    try {
      s += t(1);
    } catch (IllegalStateException e) {
      s += await(p.s("never"));
    }
    return ready(s);
  }

  // 130: a failure inside a catch clause goes to the outer try
  public DynamicFuture<String> runFailureInCatch() {
    try {
      try {
        await(p.fails(new IllegalStateException("a")));
      } catch (IllegalStateException e) {
        await(p.fails(new ArithmeticException("b")));
      } catch (ArithmeticException e) {
        return ready("sibling");
      }
    } catch (ArithmeticException e) {
      return ready("outer " + e.getMessage() + await(p.i(1)));
    }
    return ready("never");
  }

  // 131: what follows the try is not covered by it
  public DynamicFuture<String> runAfterTry() {
    try {
      int n = 0;
      try {
        n = await(p.i(1));
      } catch (IllegalStateException e) {
        n = -1;
      }
      log("n " + n);
      await(p.fails(new IllegalStateException("after")));
      return ready("never");
    } catch (IllegalStateException e) {
      return ready("outer " + e.getMessage());
    }
  }

  // 132: a failure in the middle of four levels
  public DynamicFuture<String> levels(int where) {
    StringBuilder s = new StringBuilder();
    try {
      s.append(await(fail(where, 1)));
      try {
        s.append(await(fail(where, 2)));
        try {
          s.append(await(fail(where, 3)));
          try {
            s.append(await(fail(where, 4)));
          } catch (ArithmeticException e) {
            s.append("never");
          } finally {
            s.append("f4").append(await(fail(where, 5)));
          }
          s.append(await(fail(where, 6)));
        } catch (IllegalArgumentException e) {
          s.append("never");
        } finally {
          s.append("f3").append(await(fail(where, 7)));
        }
        s.append(await(fail(where, 8)));
      } catch (IllegalStateException e) {
        s.append("c2").append(e.getMessage()).append(await(fail(where, -e.getMessage().length())));
      } finally {
        s.append("f2").append(await(fail(where, 9)));
      }
      s.append(await(fail(where, 10)));
    } catch (RuntimeException e) {
      s.append("c1").append(e.getMessage()).append(await(p.i(0)));
    }
    return ready(s.toString());
  }

  public DynamicFuture<Integer> fail(int where, int here) {
    await(p.i(here));
    if (where == here) {
      throw new IllegalStateException("at" + here);
    }
    return ready(here);
  }

  // 132
  public DynamicFuture<String> runLevels() {
    StringBuilder s = new StringBuilder();
    for (int where = 0; where <= 10; where++) {
      s.append(await(levels(where))).append('\n');
    }
    return ready(s.toString());
  }

  // 133: locals assigned in try, read in catch, finally and after
  public DynamicFuture<String> runLocals() {
    int a = 0;
    String b = "b";
    try {
      a = 1;
      a = await(p.i(2));
      b = "set";
      a = await(p.fails(new IllegalStateException("x")));
      b = "never";
    } catch (IllegalStateException e) {
      log("catch " + a + b);
      b = await(p.s("in catch")) + a;
    } finally {
      log("finally " + a + b);
      a += await(p.i(100));
    }
    return ready(a + b);
  }

  // 145: return await(...) inside a try is caught there
  public DynamicFuture<String> runReturnAwait() {
    try {
      return ready(await(leaf.<String>fails(new IllegalStateException("x"))));
    } catch (IllegalStateException e) {
      return ready("caught");
    }
  }

  // 151: errors pass through
  public DynamicFuture<String> runErrors() {
    try {
      await(error(new StackOverflowError("so")));
    } catch (StackOverflowError e) {
      caught(e);
    }
    try {
      await(error(new AssertionError("ae")));
    } catch (AssertionError e) {
      caught(e);
    }
    return ready("end");
  }

  public DynamicFuture<Integer> error(Error error) {
    try {
      await(p.nothing());
      throw error;
    } catch (RuntimeException e) {
      log("never");
    } finally {
      log("finally");
    }
    return ready(1);
  }

  // 152: checked exceptions of a call
  public DynamicFuture<Integer> checked(int v) throws Checked {
    if (await(p.i(v)) < 0) {
      throw new Checked("negative");
    }
    return ready(v);
  }

  // 152
  public DynamicFuture<String> runChecked() {
    try {
      int a = await(checked(1)) + await(leaf.io(2));
      log("a " + a);
      a += await(checked(-1));
      return ready("" + a);
    } catch (Checked e) {
      caught(e);
    } catch (IOException e) {
      log("never");
    }
    try {
      await(leaf.io(-2));
    } catch (IOException e) {
      caught(e);
    }
    return ready("end");
  }

  // 152: an exception that is declared and comes out of the outermost call
  public DynamicFuture<Integer> runCheckedOut() throws Checked {
    await(p.nothing());
    return ready(await(checked(-5)));
  }

  // 153: checked exceptions that nobody declared
  public DynamicFuture<String> runSneaky() {
    try {
      await(p.fails(new IOException("sneaky")));
    } catch (Exception e) {
      caught(e);
    }
    await(p.fails(new Checked("out")));
    return ready("never");
  }

  // 152: a future in a variable whose failure is declared
  public DynamicFuture<String> runDeclared() {
    DynamicFuture<Integer> future = p.fails(new IOException("declared"));
    try {
      int v = await(future, IOException.class);
      return ready("" + v);
    } catch (IOException e) {
      caught(e);
    }
    DynamicFuture<String> other = p.fails(new Checked("second"));
    try {
      return ready(await(other, IOException.class, Checked.class));
    } catch (IOException e) {
      return ready("never");
    } catch (Checked e) {
      caught(e);
      await(p.nothing());
      return ready("end");
    }
  }

  // 157: await(null)
  public DynamicFuture<String> runAwaitNull() {
    DynamicFuture<Integer> none = null;
    try {
      int v = t(1) + await(none);
      return ready("" + v);
    } catch (NullPointerException e) {
      caught(e);
      return ready("npe");
    }
  }

  // 91: a null value where a primitive is needed fails at that line
  public DynamicFuture<String> runUnboxNull() {
    try {
      int v = await(leaf.nullInt());
      return ready("" + v);
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      int v = t(1) + await(p.nullInt()) + t(2);
      return ready("" + v);
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready("end");
  }

  // 154: a leaf that throws from its poll and a failed future are one
  public DynamicFuture<String> runFailedFuture() {
    try {
      int v = await(failed(new IllegalStateException("f")));
      return ready("" + v);
    } catch (IllegalStateException e) {
      caught(e);
    }
    return failed(new IllegalArgumentException("out"));
  }

  // 144, 168: return from try and from catch
  public DynamicFuture<String> returns(boolean fails) {
    try {
      if (fails) {
        await(p.fails(new IllegalStateException("r")));
      }
      return ready("try " + await(p.i(1)));
    } catch (IllegalStateException e) {
      return ready("catch " + await(p.i(2)));
    } finally {
      log("finally");
    }
  }

  // 144
  public DynamicFuture<String> runReturns() {
    return ready(await(returns(false)) + await(returns(true)));
  }
}
