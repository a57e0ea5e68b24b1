package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

/** Handlers of several exceptions, which share more than a superclass. */
@AsyncTrait
public class MultiCatch extends AsyncCase {
  public MultiCatch(Environment env) {
    super(env);
  }

  public interface Coded<T> {
    int code();
  }

  public static class First extends Exception implements Coded<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public int code() {
      return 1;
    }
  }

  public static class Second extends Exception implements Coded<Integer> {
    private static final long serialVersionUID = 1L;

    @Override
    public int code() {
      return 2;
    }
  }

  public static class Third extends RuntimeException implements Coded<Integer> {
    private static final long serialVersionUID = 1L;

    @Override
    public int code() {
      return 3;
    }
  }

  public void fail(int kind) throws First, Second {
    log("fail " + kind);
    if (kind == 1) {
      throw new First();
    }
    if (kind == 2) {
      throw new Second();
    }
    if (kind == 3) {
      throw new Third();
    }
  }

  public String coded(Object o) {
    return "object";
  }

  public String coded(Coded<?> o) {
    return "coded" + o.code();
  }

  // 126: the common interface, in a handler that awaits
  public DynamicFuture<String> runCommonInterface() {
    String s = "";
    for (int i = 1; i < 4; i++) {
      try {
        await(p.nothing());
        fail(i);
      } catch (First | Second | Third e) {
        s += e.code();
        await(p.nothing());
        s += e.code() + coded(e) + e.getClass().getSimpleName();
        Supplier<String> later = () -> "later" + e.code() + e.getMessage();
        await(leaf.nothing());
        s += later.get();
      }
    }
    return ready(s);
  }

  public DynamicFuture<Integer> rethrow(int kind) throws First, Second {
    try {
      await(p.nothing());
      fail(kind);
    } catch (First | Second e) {
      log("handler " + e.code());
      await(p.nothing());
      log("again " + e.code());
      throw e;
    }
    return ready(0);
  }

  public DynamicFuture<Integer> rethrowWithoutAwait(int kind) throws First, Second {
    try {
      await(p.nothing());
      fail(kind);
    } catch (First | Second e) {
      log("handler " + e.code());
      throw e;
    } finally {
      log("finally");
    }
    return ready(0);
  }

  public DynamicFuture<Integer> rethrowThroughFinally(int kind) throws First, Second {
    try {
      await(p.nothing());
      fail(kind);
    } catch (First | Second e) {
      await(p.nothing());
      throw e;
    } finally {
      log("finally");
      await(p.nothing());
    }
    return ready(0);
  }

  public DynamicFuture<Integer> rethrowAll(int kind) throws First, Second {
    try {
      await(p.nothing());
      fail(kind);
    } catch (Exception e) {
      log("handler " + e.getClass().getSimpleName());
      await(p.nothing());
      throw e;
    }
    return ready(0);
  }

  // 128: precise rethrow of each alternative, and of what the try can throw
  public DynamicFuture<String> runRethrow() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      try {
        s += await(rethrow(i));
      } catch (First | Second | Third e) {
        s += coded(e);
      }
      try {
        s += await(rethrowWithoutAwait(i));
      } catch (First | Second | Third e) {
        s += coded(e);
      }
      try {
        s += await(rethrowThroughFinally(i));
      } catch (First | Second | Third e) {
        s += coded(e);
      }
      try {
        s += await(rethrowAll(i));
      } catch (First | Second | Third e) {
        s += coded(e);
      }
    }
    return ready(s);
  }

  // 127: the same object after the await
  public DynamicFuture<Boolean> runIdentity() {
    Third thrown = new Third();
    try {
      await(p.fails(thrown));
    } catch (IllegalStateException | Third e) {
      RuntimeException kept = e;
      await(p.nothing());
      return ready(e == thrown && kept == e);
    }
    return ready(false);
  }

  // 133: a handler nested in a handler
  public DynamicFuture<String> runNested() {
    try {
      fail(await(p.i(1)));
    } catch (First | Second e) {
      try {
        fail(await(p.i(e.code() + 1)));
      } catch (First | Second inner) {
        await(p.nothing());
        return ready(coded(e) + coded(inner) + e.code() + inner.code());
      }
    }
    return ready("never");
  }
}
