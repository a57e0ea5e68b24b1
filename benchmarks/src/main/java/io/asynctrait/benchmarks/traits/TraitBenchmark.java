package io.asynctrait.benchmarks.traits;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
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
 * One operation is one call, ready at once, of a method of an object with four traits; the next
 * call goes through another one of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Rounds.CALLS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TraitBenchmark {
  /** How many classes the receivers are of. */
  @Param({"1", "4"})
  public int classes;

  private final Context cx = Context.of(() -> {});
  private final GeneratedDevices.Loop loop = new AsyncTrait_GeneratedDevices_Loop();
  private SynchronousDevices synchronous = new SynchronousDevices(1);
  private GeneratedDevices generated = new GeneratedDevices(1);
  private final int[] expected = new int[5];
  private int[] order = {};

  /** Makes the objects, each thread its own. */
  @Setup
  public void setUp() {
    synchronous = new SynchronousDevices(classes);
    generated = new GeneratedDevices(classes);
    order = Rounds.order(classes);
    for (int traits : new int[] {2, 4}) {
      expected[traits] = Rounds.expected(order, traits);
    }
  }

  private int finish(DynamicFuture<Integer> future) {
    if (!future.poll(cx)) {
      throw new IllegalStateException("a call was not ready");
    }
    return future.take();
  }

  private int checked(int traits, int value) {
    if (value != expected[traits]) {
      throw new IllegalStateException("the calls came to " + value + ", not " + expected[traits]);
    }
    return value;
  }

  /** Plain calls through two interfaces in turn. */
  @Benchmark
  public int synchronousTwo() {
    return checked(2, SynchronousDevices.runTwo(order, synchronous.readers, synchronous.writers));
  }

  /** Generated calls through two traits in turn. */
  @Benchmark
  public int generatedTwo() {
    return checked(2, finish(loop.runTwo(order, generated.readers, generated.writers)));
  }

  /** Plain calls through four interfaces in turn. */
  @Benchmark
  public int synchronousFour() {
    return checked(
        4,
        SynchronousDevices.runFour(
            order,
            synchronous.readers,
            synchronous.writers,
            synchronous.flushers,
            synchronous.closers));
  }

  /** Generated calls through four traits in turn. */
  @Benchmark
  public int generatedFour() {
    return checked(
        4,
        finish(
            loop.runFour(
                order,
                generated.readers,
                generated.writers,
                generated.flushers,
                generated.closers)));
  }
}
