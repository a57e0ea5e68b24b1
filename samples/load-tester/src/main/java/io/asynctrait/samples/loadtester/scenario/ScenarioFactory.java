package io.asynctrait.samples.loadtester.scenario;

/** Makes scenario objects, one for each call that may be under way at the same time. */
@FunctionalInterface
public interface ScenarioFactory {
  /** Makes another one. */
  Scenario create(Environment environment);
}
