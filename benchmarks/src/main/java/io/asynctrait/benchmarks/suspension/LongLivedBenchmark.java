package io.asynctrait.benchmarks.suspension;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same rows after full collections, so that what is kept from one operation to the next is in
 * the old generation, as in a program that has run for a while.
 */
@State(Scope.Benchmark)
public class LongLivedBenchmark extends SuspensionRows {
  /** The first iteration makes the objects, those behind it have them old. */
  @Setup(Level.Iteration)
  public void collect() {
    System.gc();
  }
}
