package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Says when the next call is to be made; shared by all users of one event loop. */
@AsyncTrait
public interface Pace {
  /** What {@link #next} gives when there are no more calls to make. */
  long END = -1;

  /** As many users as wait together without garbage; more are possible. */
  int USERS = 1024;

  /**
   * Waits until a call is to be made.
   *
   * @return when it was due, in nanoseconds on the clock of the run; or {@link #END}
   */
  @Recycle(capacity = USERS)
  DynamicFuture<Long> next();

  /** Returns whether each call can start at the very moment when it is due. */
  boolean isPunctual();

  /** Has no more calls made; whoever waits is told so. May be called by any thread. */
  void stop();

  /** Returns how many calls were due until {@code now} and were given to nobody. */
  long missed(long now);
}
