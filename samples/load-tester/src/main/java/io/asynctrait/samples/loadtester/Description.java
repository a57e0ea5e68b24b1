package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.engine.RunPlan;
import io.asynctrait.samples.loadtester.result.Figures;
import java.net.URI;

/** Says in a line what is run. */
final class Description {
  private Description() {}

  static String of(Options options, URI url) {
    RunPlan plan = options.plan();
    return "Scenario %s against %s, %s for %s, at most %s at a time, event loops: %d"
        .formatted(
            options.scenario(),
            url,
            plan.isFlatOut() ? "flat out" : Figures.count(plan.rate()) + " calls per second",
            Arguments.format(plan.duration()),
            Figures.count(plan.concurrency()),
            options.loops());
  }
}
