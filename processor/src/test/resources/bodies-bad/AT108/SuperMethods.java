import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

@AsyncTrait
abstract class SuperMethods implements Greeter {
  abstract DynamicFuture<Integer> next();

  @Override
  public String toString() {
    return "";
  }

  DynamicFuture<String> ofTheClass() {
    return ready(super.toString()); // error: AT108
  }

  DynamicFuture<String> ofAnInterface() {
    return ready(Greeter.super.greet()); // error: AT108
  }

  DynamicFuture<String> asAReference() {
    Supplier<String> reference = super::toString; // error: AT108
    return ready(reference.get());
  }

  DynamicFuture<String> inALambda() {
    Supplier<String> lambda = () -> super.toString(); // error: AT108
    return ready(lambda.get());
  }

  DynamicFuture<String> fromAnAnonymousClass() {
    return ready(
        new Object() {
          String m() {
            return SuperMethods.super.toString() + super.toString(); // error: AT108
          }
        }.m());
  }
}

interface Greeter {
  default String greet() {
    return "hello";
  }
}
