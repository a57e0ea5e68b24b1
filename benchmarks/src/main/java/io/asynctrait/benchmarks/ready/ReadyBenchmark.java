package io.asynctrait.benchmarks.ready;

import io.asynctrait.benchmarks.chain.Chains;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A chain of calls whose end is always ready. One operation is one call of a chain, its answer
 * taken and added up.
 *
 * <p>A virtual thread makes such a call as any thread does, so it has no row of its own.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Chains.CALLS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadyBenchmark {
  /** Plain calls. */
  @Benchmark
  public int synchronous(ReadyShape shape, SyncPeer peer) {
    return shape.check(peer.sum());
  }

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  public int generatedRecycled(ReadyShape shape, GeneratedPeer.Recycled peer) {
    return shape.check(peer.sum());
  }

  /** Generated methods, nothing recycled. */
  @Benchmark
  public int generatedFresh(ReadyShape shape, GeneratedPeer.Fresh peer) {
    return shape.check(peer.sum());
  }

  /** Poll functions written by hand. */
  @Benchmark
  public int handWritten(ReadyShape shape, PollPeer peer) {
    return shape.check(peer.sum());
  }

  /** Futures that are complete from the start. */
  @Benchmark
  public int completableFuture(ReadyShape shape, FuturePeer peer) {
    return shape.check(peer.sum());
  }

  /** Suspend functions of Kotlin. */
  @Benchmark
  public int kotlin(ReadyShape shape, KotlinPeer peer) {
    return shape.check(peer.sum());
  }

  /** Reactor's {@code Mono}. */
  @Benchmark
  public int mono(ReadyShape shape, MonoPeer peer) {
    return shape.check(peer.sum());
  }

  /** Mutiny's {@code Uni}. */
  @Benchmark
  public int uni(ReadyShape shape, UniPeer peer) {
    return shape.check(peer.sum());
  }

  /** RxJava's {@code Single}. */
  @Benchmark
  public int single(ReadyShape shape, SinglePeer peer) {
    return shape.check(peer.sum());
  }

  /** The {@code Future} of Vert.x. */
  @Benchmark
  public int vertxFuture(ReadyShape shape, VertxPeer peer) {
    return shape.check(peer.sum());
  }
}
