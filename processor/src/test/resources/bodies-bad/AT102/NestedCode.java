import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

@AsyncTrait
abstract class NestedCode {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> inALambda(int x) {
    Supplier<Integer> supplier = () -> await(next()); // error: AT102
    return ready(supplier.get());
  }

  DynamicFuture<Integer> inALambdaOfALambda(int x) {
    Supplier<Supplier<Integer>> supplier = () -> () -> await(next()); // error: AT102
    return ready(supplier.get().get());
  }

  DynamicFuture<Integer> inAnAnonymousClass() {
    return ready(
        new Supplier<Integer>() {
          @Override
          public Integer get() {
            return await(next()); // error: AT102
          }
        }.get());
  }

  DynamicFuture<Integer> inALocalClass() {
    class Local {
      int m() {
        return await(next()); // error: AT102
      }
    }
    return ready(new Local().m());
  }

  DynamicFuture<Integer> argumentsBelongToTheMethod() {
    return ready(
        new Object() {
          int field = 1;
        }.field
            + new Integer[] {await(next())}[0]);
  }

  Supplier<Integer> inALambdaOfAPlainMethod() {
    return () -> await(next()); // error: AT102
  }

  DynamicFuture<Integer> lockedInALambda() {
    Supplier<Integer> supplier =
        () -> {
          synchronized (this) {
            return await(next()); // error: AT102
          }
        };
    return ready(supplier.get());
  }
}
