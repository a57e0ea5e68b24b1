package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Futures that are returned from inside a try: started after it is left. */
@AsyncTrait
public class TailCallsInTry extends AsyncCase {
  public TailCallsInTry(Environment env) {
    super(env);
  }

  // 145: a future that is returned from inside try: its failure is not caught there. The probe is lazy, so that nothing
  // happens between the call and its await in the plain method either.
  public DynamicFuture<String> fromTry() {
    try {
      await(p.i(1));
      return p.fails(new IllegalStateException("not caught here")); // warns
    } catch (IllegalStateException e) {
      return ready("never");
    }
  }

  // 145
  public DynamicFuture<String> runFromTry() {
    try {
      return ready(await(fromTry()));
    } catch (IllegalStateException e) {
      return ready("outside " + e.getMessage());
    }
  }

  // 145: finally runs before the returned future is started
  public DynamicFuture<Integer> runFromTryFinally() {
    try {
      await(p.i(1));
      return p.i(2); // warns
    } finally {
      log("finally " + await(p.i(3)));
    }
  }

  // 145: from catch and from finally
  @SuppressWarnings("finally")
  public DynamicFuture<Integer> runFromFinally() {
    try {
      await(p.fails(new IllegalStateException("swallowed")));
      return p.i(1); // warns
    } catch (IllegalStateException e) {
      return p.i(2); // warns
    } finally {
      await(p.i(3));
      return p.i(4); // warns
    }
  }

  // 145: arguments of the returned call are evaluated inside the try
  public DynamicFuture<Integer> runArgumentsInTry() {
    try {
      return p.i(boom("argument")); // warns
    } catch (IllegalStateException e) {
      caught(e);
      return p.i(await(p.i(5)));
    }
  }


  // 145: an async call from inside try is started after the try is left, its arguments are evaluated before
  public DynamicFuture<Integer> runLazyCall() {
    try {
      await(p.i(1));
      return callee(t(2)); // warns
    } finally {
      log("finally");
    }
  }

  public static List<String> runLazyCallTrace() {
    return List.of("poll i 1", "done i 1", "t 2", "finally", "callee 2", "poll i 2", "done i 2");
  }

  public DynamicFuture<Integer> callee(int value) {
    log("callee " + value);
    return ready(await(leaf.i(value)));
  }

  // 145: with an await in finally
  public DynamicFuture<Integer> runLazyCallAwaitInFinally() {
    try {
      return callee(t(2)); // warns
    } finally {
      log("finally " + await(p.i(3)));
    }
  }

  public static List<String> runLazyCallAwaitInFinallyTrace() {
    return List.of("t 2", "poll i 3", "done i 3", "finally 3", "callee 2", "poll i 2", "done i 2");
  }
}
