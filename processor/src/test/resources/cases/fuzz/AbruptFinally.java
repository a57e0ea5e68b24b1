package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/**
 * A {@code finally} without an end: what would come behind it cannot be reached. A call that is
 * returned from its {@code try} is not started before it. And what is thrown through a {@code
 * finally} that awaits is caught by its type.
 */
@AsyncTrait
@SuppressWarnings({"finally", "asynctrait.call-returned-from-try"})
public class AbruptFinally extends AsyncCase {
  public AbruptFinally(Environment env) {
    super(env);
  }

  public DynamicFuture<Integer> runCallThatThrowsOn() {
    try {
      try {
        return leaf.i(t(1));
      } finally {
        throw new ArithmeticException("x");
      }
    } catch (RuntimeException e) {
      caught(e);
    }
    return ready(2);
  }

  public DynamicFuture<Integer> runCallThatReturnsAnother() {
    try {
      return leaf.i(t(1));
    } catch (RuntimeException e) {
      caught(e);
    } finally {
      return leaf.i(t(2));
    }
  }

  public DynamicFuture<Integer> runCallInASwitch() {
    switch (t(3)) {
      case 2:
        break;
      default:
        try {
          return leaf.i(t(1));
        } catch (RuntimeException e) {
          caught(e);
        } finally {
          return leaf.i(t(2));
        }
    }
    return ready(await(leaf.i(4)));
  }

  public DynamicFuture<Integer> runValueAndAJump() {
    try {
      await(p.nothing());
      try {
        return ready(t(1));
      } finally {
        try {
          log("inner");
        } finally {
          if (tb(true)) {
            return ready(t(2));
          }
          throw new AssertionError("x");
        }
      }
    } catch (RuntimeException e) {
      caught(e);
    }
    return ready(await(leaf.i(3)));
  }

  DynamicFuture<Integer> checked(boolean asks) throws Exception {
    try {
      try {
        log("body");
      } finally {
        try {
          if (false) {
            return asks ? leaf.io(1) : p.i(2);
          }
        } finally {
          await(p.nothing());
        }
        throw new IllegalStateException("x");
      }
    } catch (IOException e) {
      caught(e);
    } catch (RuntimeException e) {
      caught(e);
      return p.i(t(2));
    }
    return ready(await(leaf.i(-1)));
  }

  public DynamicFuture<Integer> runCheckedInWhatIsNotReached() throws Exception {
    return ready(await(checked(true)));
  }

  int io(int value) throws IOException {
    if (value > 1) {
      throw new IOException("io " + value);
    }
    return value;
  }

  public DynamicFuture<Integer> runCheckedThroughAwaitingFinally() throws Exception {
    int caught = 0;
    for (int i = 0; i < 3; i++) {
      try {
        try {
          io(t(i));
        } finally {
          await(p.nothing());
        }
      } catch (IOException e) {
        caught(e);
        caught++;
      }
    }
    return ready(caught);
  }

  public static java.util.List<String> runCallThatThrowsOnTrace() {
    return java.util.List.of("t 1", "caught ArithmeticException: x");
  }

  public static java.util.List<String> runCallThatReturnsAnotherTrace() {
    return java.util.List.of("t 1", "t 2", "poll i 2", "done i 2");
  }

  public static java.util.List<String> runCallInASwitchTrace() {
    return java.util.List.of("t 3", "t 1", "t 2", "poll i 2", "done i 2");
  }
}
