package io.asynctrait.benchmarks.handover;

import io.asynctrait.benchmarks.chain.Chains;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the chains look like, how many tasks call them, and the other thread. */
@State(Scope.Thread)
public class HandoverShape {
  /** Calls of all tasks in one run. */
  static final int CALLS = 4096;

  /** Calls above the leaf. */
  @Param({"1", "5"})
  public int depth;

  /** Tasks on the loop: with one both threads sleep in turn, with more they are busy. */
  @Param({"1", "16"})
  public int tasks;

  /** The thread that resumes. Its queue does not allocate; the executor is the same for all. */
  final ThreadPoolExecutor other =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1024));

  /** Ends the other thread. */
  @TearDown
  public void tearDown() {
    other.shutdownNow();
  }

  int callsPerTask() {
    return CALLS / tasks;
  }

  /** What a chain must answer to 1. */
  int answer() {
    return Chains.answer(1, depth);
  }
}
