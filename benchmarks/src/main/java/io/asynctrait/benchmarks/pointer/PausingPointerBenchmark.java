package io.asynctrait.benchmarks.pointer;

import static io.asynctrait.benchmarks.pointer.Calls.COUNT;
import static io.asynctrait.benchmarks.pointer.Calls.checked;
import static io.asynctrait.benchmarks.pointer.DynamicPointers.finish;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Recycling;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One operation is one call of a function from a loop that was given the function, as in {@link
 * PointerBenchmark}; one call in so many suspends once, is polled again and goes on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PausingPointerBenchmark {
  /** Each call of this number suspends. */
  @Param({"10", "1000"})
  public int period;

  private int wakes;
  private final Context cx = Context.of(() -> wakes++);
  private final DynamicPointers.Loop loop = new AsyncTrait_DynamicPointers_Loop();
  private final SealedPointers.Loop sealedLoop = new AsyncTrait_SealedPointers_Loop();
  private DynamicPointers.Pointer fresh = pausing(1, Recycling.NEVER);
  private DynamicPointers.Pointer recycled = pausing(1, Recycling.AS_DECLARED);
  private SealedPointers.Pointer sealed = new AsyncTrait_SealedPointers_PausingAdd1(1);

  private static DynamicPointers.Pointer pausing(int period, Recycling recycling) {
    return new AsyncTrait_DynamicPointers_PausingAdd1(period, recycling);
  }

  /** Makes the functions. */
  @Setup
  public void setUp() {
    fresh = pausing(period, Recycling.NEVER);
    recycled = pausing(period, Recycling.AS_DECLARED);
    sealed = new AsyncTrait_SealedPointers_PausingAdd1(period);
  }

  private int suspended(int value) {
    if (wakes != COUNT / period) {
      throw new IllegalStateException(wakes + " suspensions in " + COUNT + " calls");
    }
    wakes = 0;
    return checked(0, value);
  }

  /** A handle for each call, polled by code written by hand. */
  @Benchmark
  public int boxedHandle() {
    return suspended(DynamicPointers.runHandles(recycled, COUNT, cx));
  }

  /** Calls through the trait, of an object that recycles nothing. */
  @Benchmark
  public int dynamicFresh() {
    return suspended(finish(loop.run(fresh, COUNT), cx));
  }

  /** Calls through the trait, with {@code @Recycle}. */
  @Benchmark
  public int dynamicRecycled() {
    return suspended(finish(loop.run(recycled, COUNT), cx));
  }

  /** Calls through a sealed trait. */
  @Benchmark
  public int sealedDispatch() {
    return suspended(finish(sealedLoop.run(sealed, COUNT), cx));
  }
}
