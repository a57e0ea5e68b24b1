import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

@AsyncTrait
abstract class PrivateMembers {
  private int field;
  private static int counter;

  abstract DynamicFuture<Integer> next();

  private int helper() {
    return 1;
  }

  private static final class Hidden {
    int value;
  }

  static final class Half {
    private final int value;

    private Half(int value) {
      this.value = value;
    }
  }

  Hidden hidden() {
    return new Hidden();
  }

  DynamicFuture<Integer> fields() {
    this.field++; // error: AT106
    field = field + 1;
    return ready(counter); // error: AT106
  }

  DynamicFuture<Integer> methods() {
    return ready(helper()); // error: AT106
  }

  DynamicFuture<Integer> inALambda() {
    Supplier<Integer> lambda = () -> helper(); // error: AT106
    return ready(lambda.get());
  }

  DynamicFuture<Integer> asAReference() {
    Supplier<Integer> reference = this::helper; // error: AT106
    return ready(reference.get());
  }

  DynamicFuture<Integer> inAnAnonymousClass() {
    return ready(
        new Object() {
          private int own = 1;

          int m() {
            return own + field; // error: AT106
          }
        }.m());
  }

  DynamicFuture<Integer> types() {
    return ready(new Hidden().value); // error: AT106
  }

  DynamicFuture<Integer> typesThatNobodyNames() {
    return ready(hidden().value); // error: AT106
  }

  DynamicFuture<Integer> constructors() {
    Half half = new Half(1); // error: AT106
    return ready(
        half.value); // error: AT106
  }
}
