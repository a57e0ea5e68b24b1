package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Where a creation awaits, its class is initialised after the operands. */
@AsyncTrait
public class ClassInitialisation extends AsyncCase {
  static String firstOfPlain;
  static String firstOfGenerated;

  public ClassInitialisation(Environment env) {
    super(env);
  }

  static class CreatedByPlain {
    static {
      firstOfPlain = firstOfPlain == null ? "class" : firstOfPlain;
    }

    CreatedByPlain(int first, int second) {}
  }

  static class CreatedByGenerated {
    static {
      firstOfGenerated = firstOfGenerated == null ? "class" : firstOfGenerated;
    }

    CreatedByGenerated(int first, int second) {}
  }

  static int operandOfPlain() {
    firstOfPlain = firstOfPlain == null ? "operand" : firstOfPlain;
    return 1;
  }

  static int operandOfGenerated() {
    firstOfGenerated = firstOfGenerated == null ? "operand" : firstOfGenerated;
    return 1;
  }

  boolean isPlain() {
    return getClass() == ClassInitialisation.class;
  }

  // 25: plain Java initialises the class first; generated code does it after the operands
  public DynamicFuture<Boolean> runInitialisedAfterOperands() {
    if (isPlain()) {
      CreatedByPlain created = new CreatedByPlain(operandOfPlain(), await(p.i(2)));
      return ready(created != null && firstOfPlain.equals("class"));
    }
    CreatedByGenerated created = new CreatedByGenerated(operandOfGenerated(), await(p.i(2)));
    return ready(created != null && firstOfGenerated.equals("operand"));
  }
}
