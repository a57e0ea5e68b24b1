package io.asynctrait.benchmarks.streams;

import static io.asynctrait.benchmarks.streams.Drained.checked;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One operation drains the 50 elements of a stream over a stream that was built before; for each
 * element, and for the end, the inner stream suspends once and with it all above it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PausingDrainBenchmark {
  private final Context cx = Context.of(() -> {});
  private final GeneratedStreams.Consumer consumer = new AsyncTrait_GeneratedStreams_Consumer();
  private final GeneratedStreams.Source fresh = GeneratedStreams.buildPausing(Recycling.NEVER);
  private final GeneratedStreams.Source recycled =
      GeneratedStreams.buildPausing(Recycling.AS_DECLARED);

  private int drain(GeneratedStreams.Source source) {
    DynamicFuture<Integer> sum = consumer.sum(source);
    int suspensions = 0;
    while (!sum.poll(cx)) {
      suspensions++;
    }
    if (suspensions != Drained.ELEMENTS + 1) {
      throw new IllegalStateException(suspensions + " suspensions");
    }
    return checked(0, sum.take());
  }

  /** Generated methods that recycle nothing. */
  @Benchmark
  public int generatedFresh() {
    return drain(fresh);
  }

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  public int generatedRecycled() {
    return drain(recycled);
  }
}
