package io.asynctrait.benchmarks;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A chain of calls whose end waits each time: one operation is one suspension and one resumption of
 * all its calls. One chain, so that there is one thing to wait for; its links are of one class or
 * of different ones.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PendingBenchmark {
  /** Calls above the leaf. */
  @Param({"1", "5"})
  public int depth;

  /** How many classes the receivers are of. */
  @Param({"1", "8"})
  public int types;

  private final Context cx = Context.of(() -> {});
  private final Signal recycledSignal = new Signal();
  private final Signal freshSignal = new Signal();
  private DynamicFuture<Integer> recycled = forever(recycledSignal, Recycling.AS_DECLARED);
  private DynamicFuture<Integer> fresh = forever(freshSignal, Recycling.NEVER);
  private final FutureSteps.PendingLeaf futureLeaf = new FutureSteps.PendingLeaf();
  private FutureSteps.Step futures = futureLeaf;
  private final PollSteps.Leaf pollLeaf = new PollSteps.Leaf();
  private PollSteps.Step polled = pollLeaf;

  /** Builds the chains and runs them up to the first wait. */
  @Setup
  public void setUp() {
    recycled = forever(recycledSignal, Recycling.AS_DECLARED);
    fresh = forever(freshSignal, Recycling.NEVER);
    if (recycled.poll(cx) || fresh.poll(cx)) {
      throw new IllegalStateException("an endless loop has ended");
    }
    futures = futureLeaf;
    polled = pollLeaf;
    for (int level = 0; level < depth; level++) {
      futures = FutureSteps.TYPES.get(type(level)).apply(futures);
      polled = PollSteps.TYPES.get(type(level)).apply(polled);
    }
    polled.start(1);
  }

  private int type(int level) {
    return types == 1 ? 0 : level % types;
  }

  private DynamicFuture<Integer> forever(Signal signal, Recycling recycling) {
    AsyncSteps.Step chain = new AsyncTrait_AsyncSteps_SignalLeaf(signal, recycling);
    for (int level = 0; level < depth; level++) {
      chain = AsyncSteps.TYPES.get(type(level)).apply(chain, recycling);
    }
    List<AsyncSteps.Step> chains = List.of(chain);
    return new AsyncTrait_AsyncSteps_Caller(
            chains.toArray(new AsyncSteps.Step[0]), Chains.order(1), recycling)
        .forever();
  }

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  public boolean generatedRecycled() {
    recycledSignal.raise();
    return recycled.poll(cx);
  }

  /** Generated methods, nothing recycled. */
  @Benchmark
  public boolean generatedFresh() {
    freshSignal.raise();
    return fresh.poll(cx);
  }

  /** A future that is completed behind a chain of dependent ones. */
  @Benchmark
  public int completableFuture() {
    var result = futures.step(1);
    futureLeaf.pending.complete(1);
    return result.join();
  }

  /** Poll functions written by hand. */
  @Benchmark
  public int handWritten() {
    polled.start(1);
    boolean early = polled.poll();
    pollLeaf.raised = true;
    boolean done = polled.poll();
    return early || !done ? -1 : polled.value;
  }
}
