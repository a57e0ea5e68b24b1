package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.samples.loadtester.result.Sample;

/** Told how far a run has come. */
@FunctionalInterface
public interface RunProgress {
  /**
   * A short part of the run is over.
   *
   * @param sample that part
   * @param failed how many calls failed since the beginning
   * @param underWay how many calls are under way
   */
  void sampled(Sample sample, long failed, long underWay);
}
