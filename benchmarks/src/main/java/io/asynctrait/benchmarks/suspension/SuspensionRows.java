package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.threads.VirtualThreads;
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
 * A chain of calls whose end waits each time and is resumed by the same thread. One operation is
 * one suspension and one resumption of all calls of the chain, and its answer. With eight types
 * there are eight chains, which are called in a random order and share their leaf. Each method is
 * one way to write that.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(SuspensionRows.FORKS)
public abstract class SuspensionRows {
  static final int FORKS = 2;

  /** Generated methods with {@code @Recycle}. */
  @Benchmark
  public int generatedRecycled(GeneratedPeer.Recycled peer) {
    return peer.round();
  }

  /** Generated methods, nothing recycled. */
  @Benchmark
  public int generatedFresh(GeneratedPeer.Fresh peer) {
    return peer.round();
  }

  /** Poll functions written by hand. */
  @Benchmark
  public int handWritten(PollPeer peer) {
    return peer.round();
  }

  /** A future that is completed behind a chain of dependent ones. */
  @Benchmark
  public int completableFuture(FuturePeer peer) {
    return peer.round();
  }

  /** Suspend functions, with what Kotlin itself offers. */
  @Benchmark
  public int kotlin(KotlinPeer.Plain peer) {
    return peer.round();
  }

  /** Suspend functions, with what the coroutines library offers. */
  @Benchmark
  public int kotlinCancellable(KotlinPeer.Cancellable peer) {
    return peer.round();
  }

  /** Reactor's {@code Mono}. */
  @Benchmark
  public int mono(MonoPeer peer) {
    return peer.round();
  }

  /** Mutiny's {@code Uni}. */
  @Benchmark
  public int uni(UniPeer peer) {
    return peer.round();
  }

  /** RxJava's {@code Single}. */
  @Benchmark
  public int single(SinglePeer peer) {
    return peer.round();
  }

  /** The {@code Future} of Vert.x. */
  @Benchmark
  public int vertxFuture(VertxPeer peer) {
    return peer.round();
  }

  /** Plain calls on two virtual threads that go on in turn. */
  @Benchmark
  @OperationsPerInvocation(VirtualThreadPeer.TURNS)
  @Fork(
      value = FORKS,
      jvmArgsAppend = {VirtualThreads.ONE_CARRIER, VirtualThreads.NO_SPARE_CARRIER})
  public int virtualThread(VirtualThreadPeer peer) throws InterruptedException {
    return peer.run();
  }
}
