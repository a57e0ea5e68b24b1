import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Goes down, waits there, and comes back with an object of the user's in each frame. */
@AsyncTrait
class Descent {
  @Recycle(capacity = 4096)
  DynamicFuture<Integer> descend(int depth, Signal bottom) {
    Integer kept = Integer.valueOf(depth);
    if (depth == 0) {
      await(bottom.next());
      return ready(0);
    }
    try {
      int below = await(descend(depth - 1, bottom));
      return ready(below + 1);
    } finally {
      left(kept);
    }
  }

  void left(Integer depth) {}
}
