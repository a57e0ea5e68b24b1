package io.asynctrait.benchmarks.handover;

import io.asynctrait.benchmarks.chain.Chains;
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
 * A chain of calls whose end waits each time and is resumed by another thread; the chain goes on on
 * the thread it was on. One operation is one suspension, a request to the other thread's executor,
 * its wake-up, and one resumption.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(HandoverShape.CALLS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(HandoverBenchmark.FORKS)
public class HandoverBenchmark {
  static final int FORKS = 2;

  /** Generated methods with {@code @Recycle} on an {@code EventLoop}. */
  @Benchmark
  public int generatedRecycled(HandoverShape shape, GeneratedPeer peer) {
    return Chains.check(peer.run(), HandoverShape.CALLS);
  }

  /** Dependent futures on an executor of one thread. */
  @Benchmark
  public int completableFuture(HandoverShape shape, FuturePeer peer) {
    return Chains.check(peer.run(), HandoverShape.CALLS);
  }

  /** Suspend functions on a dispatcher of one thread. */
  @Benchmark
  public int kotlin(HandoverShape shape, KotlinPeer peer) {
    return Chains.check(peer.run(), HandoverShape.CALLS);
  }

  /** Plain calls on virtual threads of one carrier. */
  @Benchmark
  @Fork(
      value = FORKS,
      jvmArgsAppend = {VirtualThreads.ONE_CARRIER, VirtualThreads.NO_SPARE_CARRIER})
  public int virtualThread(HandoverShape shape, VirtualThreadPeer peer)
      throws InterruptedException {
    return Chains.check(peer.run(), HandoverShape.CALLS);
  }
}
