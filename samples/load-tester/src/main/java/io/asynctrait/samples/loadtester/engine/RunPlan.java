package io.asynctrait.samples.loadtester.engine;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How to run.
 *
 * @param rate how many calls are due in a second; 0 for flat out
 * @param concurrency how many calls may be under way at the same time, on all loops together
 * @param duration how long to make calls
 * @param grace how long to wait, after that, for those under way
 */
public record RunPlan(int rate, int concurrency, Duration duration, Duration grace) {
  /** Returns this plan with another duration. */
  public RunPlan lasting(Duration other) {
    return new RunPlan(rate, concurrency, other, grace);
  }

  /** Returns whether each call follows the one before, and none has a time at which it is due. */
  public boolean isFlatOut() {
    return rate == 0;
  }

  /** The share of one loop in the concurrency. */
  int users(int loop, int loops) {
    return concurrency / loops + (loop < concurrency % loops ? 1 : 0);
  }

  /** The pace of one loop. */
  Pace pace(LongSupplier clock, int loop, int loops) {
    long end = duration.toNanos();
    return isFlatOut()
        ? new AsyncTrait_FlatOut(clock, end)
        : new AsyncTrait_RateLimiter(clock, new Schedule(rate, end, loop, loops));
  }
}
