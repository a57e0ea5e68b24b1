import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.IntSupplier;
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

  DynamicFuture<Integer> assignedAndCaptured(int n) {
    await(next());
    int a;
    synchronized (this) { // error: AT101
      a = n;
      IntSupplier f = () -> a;
      return ready(f.getAsInt());
    }
  }

  DynamicFuture<Integer> assignedAndCapturedInACondition(int n) {
    int a;
    if ((a = n) > 0 && call(() -> a) > 0) { // error: AT101
      return ready(await(next()));
    }
    return ready(a);
  }

  DynamicFuture<Integer> assignedAndCapturedInASelector(int n) {
    int a;
    switch ((a = n) + call(() -> a)) { // error: AT101
      case 0:
        return ready(await(next()));
      default:
        return ready(a);
    }
  }

  static int call(IntSupplier supplier) {
    return supplier.getAsInt();
  }
}
