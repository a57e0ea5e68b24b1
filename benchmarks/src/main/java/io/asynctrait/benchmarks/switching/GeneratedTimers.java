package io.asynctrait.benchmarks.switching;

import io.asynctrait.runtime.Timer;
import java.time.Duration;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Timers that are set anew in place. */
@State(Scope.Thread)
public class GeneratedTimers {
  private static final Duration DELAY = Duration.ofSeconds(TimerShape.SECONDS);

  private final Timer[] timers = new Timer[TimerShape.TIMERS];
  private int index;

  /** Sets all. */
  @Setup
  public void setUp() {
    for (int i = 0; i < timers.length; i++) {
      timers[i] = Timer.create();
      timers[i].reset(DELAY);
    }
  }

  Timer resetNext() {
    index = TimerShape.next(index);
    timers[index].reset(DELAY);
    return timers[index];
  }

  /** Looks whether all are set. */
  @TearDown
  public void tearDown() {
    int set = 0;
    for (Timer timer : timers) {
      set += timer.stop() ? 1 : 0;
    }
    TimerShape.check(set);
  }
}
