package io.asynctrait.samples.loadtester.engine;

import java.util.function.LongSupplier;

/** The nanoseconds since the beginning of a run. */
final class RunClock implements LongSupplier {
  private long beginning;

  /** The run begins; called once, before those who ask for the time are started. */
  void start() {
    beginning = System.nanoTime();
  }

  @Override
  public long getAsLong() {
    return System.nanoTime() - beginning;
  }
}
