package allocation;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Calls the level below; the lowest waits for a signal. */
@AsyncTrait
public class Floor implements Level {
  final Level below;
  final Signal signal;

  /**
   * Makes one level.
   *
   * @param below the next one; null for the lowest
   */
  public Floor(Level below, Signal signal) {
    this.below = below;
    this.signal = signal;
  }

  @Override
  public DynamicFuture<Integer> sum(int value) {
    if (below == null) {
      await(signal.next());
      return ready(value);
    }
    int sum = await(below.sum(value));
    return ready(sum + 1);
  }

  @Override
  public DynamicFuture<Long> tail(long value) {
    if (below == null) {
      await(signal.next());
      return ready(value);
    }
    return below.tail(value);
  }

  @Override
  public DynamicFuture<String> same(String value) {
    if (below == null) {
      await(signal.next());
      return ready(value);
    }
    String result = await(below.same(value));
    return ready(result);
  }

  @Override
  public DynamicFuture<Void> guarded(int[] count) {
    if (below == null) {
      await(signal.next());
      return ready();
    }
    try {
      await(below.guarded(count));
    } finally {
      count[0]++;
    }
    return ready();
  }
}
