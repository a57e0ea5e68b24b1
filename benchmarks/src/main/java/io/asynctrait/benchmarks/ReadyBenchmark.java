package io.asynctrait.benchmarks;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.util.List;
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

/** A chain of calls whose end is always ready: the price of a call that does not suspend. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadyBenchmark {
  /** Calls above the leaf. */
  @Param({"1", "5"})
  public int depth;

  /** How many classes the receivers are of. */
  @Param({"1", "8"})
  public int types;

  private int[] order = {};
  private SyncSteps.Step[] sync = {};
  private FutureSteps.Step[] futures = {};
  private AsyncSteps.Caller recycled = caller(Recycling.AS_DECLARED);
  private AsyncSteps.Caller fresh = caller(Recycling.NEVER);
  private final Context cx = Context.of(() -> {});

  /** Builds the chains. */
  @Setup
  public void setUp() {
    order = Chains.order(types);
    sync =
        Chains.<SyncSteps.Step>of(
                types,
                depth,
                SyncSteps.Leaf::new,
                (type, next) -> SyncSteps.TYPES.get(type).apply(next))
            .toArray(new SyncSteps.Step[0]);
    futures =
        Chains.<FutureSteps.Step>of(
                types,
                depth,
                FutureSteps.ReadyLeaf::new,
                (type, next) -> FutureSteps.TYPES.get(type).apply(next))
            .toArray(new FutureSteps.Step[0]);
    recycled = caller(Recycling.AS_DECLARED);
    fresh = caller(Recycling.NEVER);
  }

  private AsyncSteps.Caller caller(Recycling recycling) {
    List<AsyncSteps.Step> chains =
        Chains.of(
            types,
            depth,
            () -> new AsyncTrait_AsyncSteps_ReadyLeaf(recycling),
            (type, next) -> AsyncSteps.TYPES.get(type).apply(next, recycling));
    return new AsyncTrait_AsyncSteps_Caller(
        chains.toArray(new AsyncSteps.Step[0]), order, recycling);
  }

  /** Synchronous calls. */
  @Benchmark
  @OperationsPerInvocation(Chains.CALLS)
  public int synchronous() {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += sync[order[i]].step(i);
    }
    return sum;
  }

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  @OperationsPerInvocation(Chains.CALLS)
  public int generatedRecycled() {
    return run(recycled);
  }

  /** Generated methods, nothing recycled. */
  @Benchmark
  @OperationsPerInvocation(Chains.CALLS)
  public int generatedFresh() {
    return run(fresh);
  }

  private int run(AsyncSteps.Caller caller) {
    DynamicFuture<Integer> calls = caller.once();
    if (!calls.poll(cx)) {
      throw new IllegalStateException("a ready chain was pending");
    }
    return calls.take();
  }

  /** Futures that are complete from the start. */
  @Benchmark
  @OperationsPerInvocation(Chains.CALLS)
  public int completableFuture() {
    int sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += futures[order[i]].step(i).join();
    }
    return sum;
  }
}
