package io.asynctrait.benchmarks.switching;

import io.asynctrait.runtime.Timer;
import io.netty.util.Timeout;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 1,000 timers are set, and one after the other is set anew before it expires, as the timeout of a
 * connection is. One operation is one such reset, from a thread that is not the timers' own.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TimerBenchmark {
  /** Moved in place. */
  @Benchmark
  public Timer asyncTraitTimer(GeneratedTimers peer) {
    return peer.resetNext();
  }

  /** Cancelled and scheduled again. */
  @Benchmark
  public Future<?> scheduledExecutor(ScheduledTimers peer) {
    return peer.resetNext();
  }

  /** Cancelled and made anew. */
  @Benchmark
  public Timeout nettyWheel(WheelTimers peer) {
    return peer.resetNext();
  }

  /** A coroutine in {@code delay} cancelled and another one launched. */
  @Benchmark
  public Object kotlinDelay(KotlinTimers peer) {
    return peer.resetNext();
  }
}
