package io.asynctrait.benchmarks.switching;

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
 * Two tasks that wake each other in turn on one loop. One operation is one switch from one to the
 * other: a wake-up, a suspension, a resumption.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Ball.PASSES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(PingPongBenchmark.FORKS)
public class PingPongBenchmark {
  static final int FORKS = 2;

  /** Tasks of an {@code EventLoop} that raise signals. */
  @Benchmark
  public int generatedRecycled(GeneratedPlayers peer) {
    return Chains.check(peer.run(), Ball.PASSES);
  }

  /** Futures on an executor of one thread. */
  @Benchmark
  public int completableFuture(FuturePlayers peer) {
    return Chains.check(peer.run(), Ball.PASSES);
  }

  /** Coroutines with a signal written by hand for one thread. */
  @Benchmark
  public int kotlin(KotlinPlayers peer) {
    return Chains.check(peer.runWithSignals(), Ball.PASSES);
  }

  /** Coroutines with conflated channels. */
  @Benchmark
  public int kotlinChannel(KotlinPlayers peer) {
    return Chains.check(peer.runWithChannels(), Ball.PASSES);
  }

  /** Virtual threads on one carrier that park. */
  @Benchmark
  @Fork(
      value = FORKS,
      jvmArgsAppend = {VirtualThreads.ONE_CARRIER, VirtualThreads.NO_SPARE_CARRIER})
  public int virtualThread(VirtualThreadPlayers peer) throws InterruptedException {
    return Chains.check(peer.run(), Ball.PASSES);
  }
}
