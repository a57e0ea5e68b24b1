package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stack trace names each async method once per activation, as its start or resume path. */
@AsyncTrait
public class StackTraces extends AsyncCase {
  private static final Pattern MACHINE = Pattern.compile("AsyncTrait_StackTraces_(\\w+)");

  public StackTraces(Environment env) {
    super(env);
  }

  /** The async methods on the stack, innermost first: a state machine is named after its method. */
  static String activations(Throwable failure) {
    StringBuilder names = new StringBuilder();
    for (StackTraceElement element : failure.getStackTrace()) {
      Matcher machine = MACHINE.matcher(element.getClassName());
      boolean generated = machine.find() && element.getMethodName().matches("start|resume.*");
      boolean plain = element.getClassName().endsWith(".StackTraces");
      if (generated && !element.getClassName().contains("$")) {
        names.append(machine.group(1)).append(' ');
      } else if (plain && !element.getMethodName().equals("activations")) {
        names.append(element.getMethodName()).append(' ');
      }
    }
    return names.toString();
  }

  @Recycle
  DynamicFuture<Integer> innermost(int depth) {
    int n = await(p.i(depth));
    if (depth == 0) {
      throw new IllegalStateException("innermost" + n);
    }
    int below = await(innermost(depth - 1));
    return ready(below + n);
  }

  DynamicFuture<Integer> middle(int depth) {
    int n = await(innermost(depth));
    return ready(n + await(p.i(n)));
  }

  // 155: thrown behind awaits, through a recursion
  public DynamicFuture<Integer> runNested() {
    int n = await(p.i(1));
    try {
      n += await(middle(2));
    } catch (IllegalStateException e) {
      log(activations(e));
    }
    try {
      n += await(middle(0));
    } catch (IllegalStateException e) {
      log(activations(e));
    }
    return ready(n);
  }
}
