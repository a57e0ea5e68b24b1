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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One operation drains the 50 elements, ready at once, of a stream over a stream that was built
 * before and begins anew behind its end.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DrainBenchmark {
  private final Context cx = Context.of(() -> {});
  private final GeneratedStreams.Consumer consumer = new AsyncTrait_GeneratedStreams_Consumer();
  private final SynchronousStreams.Source[] synchronous = new SynchronousStreams.Source[Kinds.MOST];
  private final BoxedStreams.Source[] boxed = new BoxedStreams.Source[Kinds.MOST];
  private final GeneratedStreams.Source[] fresh = new GeneratedStreams.Source[Kinds.MOST];
  private final GeneratedStreams.Source[] recycled = new GeneratedStreams.Source[Kinds.MOST];

  /** Builds the streams. */
  @Setup
  public void setUp() {
    for (int kind = 0; kind < Kinds.MOST; kind++) {
      synchronous[kind] = SynchronousStreams.build(kind);
      boxed[kind] = BoxedStreams.build(kind);
      fresh[kind] = GeneratedStreams.build(kind, Recycling.NEVER);
      recycled[kind] = GeneratedStreams.build(kind, Recycling.AS_DECLARED);
    }
  }

  private int finish(DynamicFuture<Integer> sum) {
    if (!sum.poll(cx)) {
      throw new IllegalStateException("an element was not ready");
    }
    return sum.take();
  }

  /** Plain interface calls that answer an {@code int}. */
  @Benchmark
  public int synchronous(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, SynchronousStreams.sum(synchronous[kind]));
  }

  /** A {@code CompletableFuture} for each element of each stream. */
  @Benchmark
  public int boxed(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, BoxedStreams.sum(boxed[kind]));
  }

  /** Generated methods that recycle nothing. */
  @Benchmark
  public int generatedFresh(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, finish(consumer.sum(fresh[kind])));
  }

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  public int generatedRecycled(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, finish(consumer.sum(recycled[kind])));
  }
}
