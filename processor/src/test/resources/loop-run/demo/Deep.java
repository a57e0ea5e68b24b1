package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Recursions. */
@AsyncTrait
class Deep {
  final Signal signal = new Signal();
  int entered;
  int left;

  /** Waits at the bottom. */
  @Recycle(capacity = 64)
  DynamicFuture<Integer> descend(int depth) {
    if (depth == 0) {
      await(signal.next());
      return ready(0);
    }
    int below = await(descend(depth - 1));
    return ready(below + 1);
  }

  /** The same with something to clean up at each level. */
  @Recycle(capacity = 64)
  DynamicFuture<Integer> descendTidily(int depth) {
    entered++;
    try {
      if (depth == 0) {
        await(signal.next());
        return ready(0);
      }
      int below = await(descendTidily(depth - 1));
      return ready(below + 1);
    } finally {
      left++;
    }
  }

  /** Never waits. */
  @Recycle
  DynamicFuture<Integer> count(int depth) {
    if (depth == 0) {
      return ready(0);
    }
    return ready(1 + await(count(depth - 1)));
  }

  /** Wakes another task at each level. */
  @Recycle
  DynamicFuture<Integer> descendWaking(int depth, Signal other) {
    other.raise();
    if (depth == 0) {
      await(signal.next());
    }
    return ready(1 + await(descendWaking(depth - 1, other)));
  }

  /** Counts the raises of {@code signal} until it is stopped. */
  DynamicFuture<Integer> count(Signal raised) {
    int count = 0;
    while (left == 0) {
      await(raised.next());
      count++;
    }
    return ready(count);
  }
}
