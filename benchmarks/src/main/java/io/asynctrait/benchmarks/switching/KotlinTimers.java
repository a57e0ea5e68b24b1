package io.asynctrait.benchmarks.switching;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Coroutines that sleep in {@code delay}: one is cancelled and another one launched. */
@State(Scope.Thread)
public class KotlinTimers {
  private final KotlinDelays delays =
      new KotlinDelays(TimerShape.TIMERS, TimerShape.SECONDS * 1000L);
  private int index;

  /** Sets all. */
  @Setup
  public void setUp() {
    delays.setAll();
  }

  Object resetNext() {
    index = TimerShape.next(index);
    return delays.reset(index);
  }

  /** Looks whether all are set. */
  @TearDown
  public void tearDown() {
    TimerShape.check(delays.cancelAll());
  }
}
