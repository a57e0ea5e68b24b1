package allocation;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Calls the highest level many times, from loops that are async methods themselves. */
@AsyncTrait
public class Caller {
  final Level highest;
  final Signal signal;

  public Caller(Level highest, Signal signal) {
    this.highest = highest;
    this.signal = signal;
  }

  /**
   * Makes {@code calls} calls.
   *
   * @param raise whether the signal is raised before each call, so that none suspends
   */
  public DynamicFuture<Long> sum(int calls, boolean raise) {
    long sum = 0;
    for (int i = 0; i < calls; i++) {
      if (raise) {
        signal.raise();
      }
      sum += await(highest.sum(i));
    }
    return ready(sum);
  }

  public DynamicFuture<Long> tail(int calls, boolean raise) {
    long sum = 0;
    for (int i = 0; i < calls; i++) {
      if (raise) {
        signal.raise();
      }
      sum += await(highest.tail(i));
    }
    return ready(sum);
  }

  public DynamicFuture<Long> same(int calls, boolean raise) {
    long equal = 0;
    for (int i = 0; i < calls; i++) {
      if (raise) {
        signal.raise();
      }
      String result = await(highest.same("value"));
      if (result == "value") {
        equal++;
      }
    }
    return ready(equal);
  }

  public DynamicFuture<Long> guarded(int calls, boolean raise) {
    int[] count = new int[1];
    for (int i = 0; i < calls; i++) {
      if (raise) {
        signal.raise();
      }
      await(highest.guarded(count));
    }
    return ready((long) count[0]);
  }
}
