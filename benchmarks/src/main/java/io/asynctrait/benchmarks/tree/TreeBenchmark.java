package io.asynctrait.benchmarks.tree;

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
 * One operation is one call of a tree: five calls, one on top of the other, the last of which is
 * ready at once. Run it in the directory of the project, or say where the processor is with {@code
 * -jvmArgsAppend -Dcompile.processorpath}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TreeShape.CALLS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TreeBenchmark {
  /** Plain interface calls. */
  @Benchmark
  public int synchronous(Trees.Synchronous trees) {
    return trees.run();
  }

  /** Plain static calls; the tree is chosen through the interface. */
  @Benchmark
  public int synchronousStatic(Trees.SynchronousStatic trees) {
    return trees.run();
  }

  /** Static async methods; the tree is chosen through the trait. */
  @Benchmark
  public int asyncStatic(Trees.AsyncStatic trees) {
    return trees.run();
  }

  /** Calls through the trait, of objects that recycle nothing. */
  @Benchmark
  public int dynamicFresh(Trees.DynamicFresh trees) {
    return trees.run();
  }

  /** Calls through the trait, with {@code @Recycle}. */
  @Benchmark
  public int dynamicRecycled(Trees.DynamicRecycled trees) {
    return trees.run();
  }
}
