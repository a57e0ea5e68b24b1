package allocation;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** One of several calls on top of each other, with values of every lane. */
@AsyncTrait
public interface Level {
  /** Adds one for each level. */
  @Recycle
  DynamicFuture<Integer> sum(int value);

  /** Answers {@code value}, by tail calls. */
  @Recycle
  DynamicFuture<Long> tail(long value);

  /** Answers {@code value}. */
  @Recycle
  DynamicFuture<String> same(String value);

  /** Comes back through a {@code finally} on each level. */
  @Recycle
  DynamicFuture<Void> guarded(int[] count);
}
