package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.samples.loadtester.scenario.Scenario;

/** Makes the scenario object of one user. */
@FunctionalInterface
public interface ScenarioSupplier {
  /**
   * Makes another one.
   *
   * @param loop the number of the event loop that will run it, from 0
   */
  Scenario create(int loop);
}
