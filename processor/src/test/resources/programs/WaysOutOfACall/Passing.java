import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

/** Awaits what waits. */
@AsyncTrait
class Passing {
  final Waiting waiting;

  Passing(Waiting waiting) {
    this.waiting = waiting;
  }

  @Recycle(capacity = 4)
  DynamicFuture<Object> work(Order order) throws Throwable {
    Object kept = new Object();
    Object answer = await(waiting.work(order));
    return ready(order.answer(kept) == answer ? answer : "another answer");
  }

  @Recycle(capacity = 4)
  DynamicFuture<Object> passOn(Order order) throws Throwable {
    await(Async.yieldNow());
    return waiting.work(order);
  }
}
