package io.asynctrait.benchmarks.compile;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One compilation of a whole project in a compiler that is warm, as in a build daemon. The
 * processor is to generate what it does without making javac take much longer than with the same
 * files written already, and in time that grows no faster than the project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class CompileBenchmark {
  /** How many async methods with bodies the project has. */
  @Param({"100", "1000", "5000"})
  public int methods;

  private CompiledProject project;

  /** Writes the project, and what is generated from it. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    project = new CompiledProject(methods);
  }

  /** Deletes what the last compilation has made. */
  @TearDown(Level.Iteration)
  public void clear() throws IOException {
    project.clear();
  }

  /** Deletes everything. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    project.close();
  }

  /** The sources, with the processor. */
  @Benchmark
  public void withProcessor() throws IOException {
    project.compileWithProcessor();
  }

  /** The same sources and the generated ones, without it. */
  @Benchmark
  public void generatedSources() throws IOException {
    project.compileGenerated();
  }
}
