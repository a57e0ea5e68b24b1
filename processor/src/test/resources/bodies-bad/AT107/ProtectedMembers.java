import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.AbstractList;

@AsyncTrait
abstract class ProtectedMembers extends AbstractList<String> implements Cloneable {
  abstract DynamicFuture<Integer> next();

  DynamicFuture<Integer> fields() {
    return ready(modCount + await(next())); // error: AT107
  }

  DynamicFuture<Integer> methods() {
    removeRange(0, 1); // error: AT107
    this.removeRange(0, 1);
    return ready(1);
  }

  DynamicFuture<Object> inALambda() {
    Runnable r = () -> removeRange(0, 1); // error: AT107
    r.run();
    return ready(this);
  }

  DynamicFuture<Object> ofObject() throws CloneNotSupportedException {
    return ready(clone()); // error: AT107
  }
}
