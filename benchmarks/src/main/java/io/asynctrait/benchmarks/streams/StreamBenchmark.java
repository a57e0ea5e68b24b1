package io.asynctrait.benchmarks.streams;

import static io.asynctrait.benchmarks.streams.Drained.checked;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.streams.AsyncStreams;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * One operation builds a stream over a stream and drains its 50 elements, each of which is ready at
 * once.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StreamBenchmark {
  private final Context cx = Context.of(() -> {});
  private final GeneratedStreams.Consumer consumer = new AsyncTrait_GeneratedStreams_Consumer();
  private final List<Integer> elements =
      IntStream.range(0, Drained.ELEMENTS).boxed().collect(Collectors.toUnmodifiableList());

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
    return checked(kind, SynchronousStreams.sum(SynchronousStreams.build(kind)));
  }

  /** A {@code java.util.Iterator<Integer>} over another. */
  @Benchmark
  public int iterator(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, Iterators.sum(Iterators.build(kind)));
  }

  /** A {@code CompletableFuture} for each element of each stream. */
  @Benchmark
  public int boxed(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, BoxedStreams.sum(BoxedStreams.build(kind)));
  }

  /** Generated methods that recycle nothing. */
  @Benchmark
  public int generatedFresh(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, finish(consumer.sum(GeneratedStreams.build(kind, Recycling.NEVER))));
  }

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  public int generatedRecycled(Kinds kinds) {
    int kind = kinds.next();
    return checked(kind, finish(consumer.sum(GeneratedStreams.build(kind, Recycling.AS_DECLARED))));
  }

  /** {@code AsyncStream}: {@code map} over a list, elements are objects. */
  @Benchmark
  public int asyncStream() {
    return checked(
        0, finish(consumer.sumOfStream(AsyncStreams.from(elements).map(element -> element + 2))));
  }
}
