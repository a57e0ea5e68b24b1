package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.scenario.AsyncTrait_NoOp;
import io.asynctrait.samples.loadtester.scenario.AsyncTrait_Page;
import io.asynctrait.samples.loadtester.scenario.AsyncTrait_Session;
import io.asynctrait.samples.loadtester.scenario.ScenarioFactory;

/** Finds scenarios by name. */
final class ScenarioCatalogue {
  private ScenarioCatalogue() {}

  /** Returns what makes objects of the scenario: one of the tool's, or a class of the user's. */
  static ScenarioFactory named(String name) throws UsageException {
    return switch (name) {
      case "page" -> AsyncTrait_Page::new;
      case "session" -> AsyncTrait_Session::new;
      case "noop" -> environment -> new AsyncTrait_NoOp();
      default -> UserScenario.named(name);
    };
  }
}
