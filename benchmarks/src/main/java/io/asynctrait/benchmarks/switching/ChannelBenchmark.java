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
 * 1,000 tasks that send to a channel of 16 elements, and one that receives, all on one loop. One
 * operation is one element sent and received; nearly every sender has to wait.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Tally.ELEMENTS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(ChannelBenchmark.FORKS)
public class ChannelBenchmark {
  static final int FORKS = 2;

  /** Tasks of an {@code EventLoop} and its {@code Channel}. */
  @Benchmark
  public int generatedRecycled(GeneratedQueue peer) {
    return Chains.check(peer.run(), Tally.ELEMENTS);
  }

  /** Coroutines and their {@code Channel}. */
  @Benchmark
  public int kotlin(KotlinSenders peer) {
    return Chains.check(peer.run(), Tally.ELEMENTS);
  }

  /** Virtual threads on one carrier and a fair {@code SynchronousQueue}, which holds nothing. */
  @Benchmark
  @Fork(
      value = FORKS,
      jvmArgsAppend = {VirtualThreads.ONE_CARRIER, VirtualThreads.NO_SPARE_CARRIER})
  public int virtualThread(VirtualThreadQueue.Fair peer) throws InterruptedException {
    return Chains.check(peer.run(), Tally.ELEMENTS);
  }

  /** Virtual threads on one carrier and an {@code ArrayBlockingQueue}, which serves few of them. */
  @Benchmark
  @Fork(
      value = FORKS,
      jvmArgsAppend = {VirtualThreads.ONE_CARRIER, VirtualThreads.NO_SPARE_CARRIER})
  public int virtualThreadBuffered(VirtualThreadQueue.Buffered peer) throws InterruptedException {
    return Chains.check(peer.run(), Tally.ELEMENTS);
  }
}
