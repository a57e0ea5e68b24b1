import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

@AsyncTrait
abstract class NotYet {
  abstract DynamicFuture<Integer> next();

  class Inner {}

  DynamicFuture<Object> innerConstructorReference() {
    await(next());
    Supplier<Inner> make = Inner::new; // error: AT101
    return ready(make.get());
  }

  DynamicFuture<Integer> nameOfAGeneratedClass() {
    int Lanes = 1; // error: AT101
    return ready(await(next()) + Lanes);
  }
}
