package io.asynctrait.benchmarks.switching;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Tasks of a scheduled executor, removed when they are cancelled. */
@State(Scope.Thread)
public class ScheduledTimers {
  private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
  private final ScheduledFuture<?>[] timers = new ScheduledFuture<?>[TimerShape.TIMERS];
  private int index;

  /** Sets all. */
  @Setup
  public void setUp() {
    executor.setRemoveOnCancelPolicy(true);
    for (int i = 0; i < timers.length; i++) {
      timers[i] = set();
    }
  }

  private ScheduledFuture<?> set() {
    return executor.schedule(() -> {}, TimerShape.SECONDS, TimeUnit.SECONDS);
  }

  Future<?> resetNext() {
    index = TimerShape.next(index);
    if (!timers[index].cancel(false)) {
      throw new IllegalStateException("a timer has expired");
    }
    timers[index] = set();
    return timers[index];
  }

  /** Looks whether all are set. */
  @TearDown
  public void tearDown() {
    int set = executor.getQueue().size();
    executor.shutdownNow();
    TimerShape.check(set);
  }
}
