package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** What clean-up code evaluates of calls and returns that a cancellation holds back. */
@AsyncTrait
@SuppressWarnings({"finally", "asynctrait.call-returned-from-try"})
public class CancelledCleanUp extends AsyncCase {
  public CancelledCleanUp(Environment env) {
    super(env);
  }

  /** An await is evaluated up to its start. */
  public DynamicFuture<Integer> runArgument() {
    try {
      await(p.nothing());
    } finally {
      await(leaf.s(ts("a")));
    }
    return ready(1);
  }

  /** A return is not evaluated. */
  public DynamicFuture<Integer> runResult() {
    try {
      return ready(await(p.i(1)));
    } finally {
      return Async.<Integer>ready(tr("7", (Integer) 2));
    }
  }

  /** Nor what it awaits. */
  public DynamicFuture<Integer> runAwaitedResult() {
    try {
      await(p.nothing());
    } finally {
      try {
        return ready(await(p.i(t(2))));
      } catch (RuntimeException e) {
        caught(e);
      }
    }
    return ready(1);
  }

  /** Nor a call. */
  public DynamicFuture<Integer> runCall() {
    try {
      await(p.nothing());
    } finally {
      return leaf.i(t(3));
    }
  }

  public static List<String> runArgumentCancelled(int suspension) {
    return suspension == 1 ? List.of("cancelled nothing", "ts a") : List.of("cancelled s a");
  }

  public static List<String> runResultCancelled(int suspension) {
    return List.of("cancelled i 1");
  }

  public static List<String> runAwaitedResultCancelled(int suspension) {
    return List.of(suspension == 1 ? "cancelled nothing" : "cancelled i 2");
  }

  public static List<String> runCallCancelled(int suspension) {
    return List.of(suspension == 1 ? "cancelled nothing" : "cancelled i 3");
  }

  public static List<String> runCallTrace() {
    return List.of("poll nothing", "done nothing", "t 3", "poll i 3", "done i 3");
  }
}
