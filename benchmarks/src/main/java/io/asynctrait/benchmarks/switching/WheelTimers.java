package io.asynctrait.benchmarks.switching;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Timeouts of Netty's wheel. It ticks each millisecond, which is about as exact as the others are;
 * at its usual tenth of a second it would not keep up with the queue of new timeouts.
 */
@State(Scope.Thread)
public class WheelTimers {
  private final HashedWheelTimer wheel = new HashedWheelTimer(1, TimeUnit.MILLISECONDS);
  private final Timeout[] timers = new Timeout[TimerShape.TIMERS];
  private int index;

  /** Sets all. */
  @Setup
  public void setUp() {
    for (int i = 0; i < timers.length; i++) {
      timers[i] = set();
    }
  }

  private Timeout set() {
    return wheel.newTimeout(timeout -> {}, TimerShape.SECONDS, TimeUnit.SECONDS);
  }

  Timeout resetNext() {
    index = TimerShape.next(index);
    if (!timers[index].cancel()) {
      throw new IllegalStateException("a timer has expired");
    }
    timers[index] = set();
    return timers[index];
  }

  /** Looks whether all are set. */
  @TearDown
  public void tearDown() {
    int set = 0;
    for (Timeout timer : timers) {
      set += timer.isExpired() || timer.isCancelled() ? 0 : 1;
    }
    wheel.stop();
    TimerShape.check(set);
  }
}
