import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
abstract class TryWithResources {
  abstract DynamicFuture<AutoCloseable> open();

  DynamicFuture<Void> inTheResource() throws Exception {
    try (AutoCloseable resource = await(open())) { // error: AT101
      resource.hashCode();
    }
    return ready();
  }

  DynamicFuture<Void> inTheBody(AutoCloseable resource) throws Exception {
    try (resource) { // error: AT101
      await(open());
    }
    return ready();
  }

  DynamicFuture<Void> inTheCatch(AutoCloseable resource) {
    try (resource) { // error: AT101
      resource.hashCode();
    } catch (Exception e) {
      await(open());
    }
    return ready();
  }
}
