import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Waits, with an object of the user's in its frame, and ends as it is told. */
@AsyncTrait
class Waiting {
  @Recycle(capacity = 4)
  DynamicFuture<Object> work(Order order) throws Throwable {
    Object kept = new Object();
    try {
      await(order.signal.next());
      if (order.failure != null) {
        throw order.failure;
      }
      return ready(order.answer(kept));
    } finally {
      order.cleanUp();
    }
  }
}
