package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.engine.RunPlan;
import io.asynctrait.samples.loadtester.result.Figures;
import io.asynctrait.samples.loadtester.result.Overhead;
import java.net.URI;
import java.util.List;

/** Says in a sentence what is run, and what the tool itself costs. */
final class Description {
  private Description() {}

  static String of(Options options, URI url) {
    RunPlan plan = options.plan();
    return "Scenario %s against %s, %s for %s, at most %s at a time, %s"
        .formatted(
            options.scenario(),
            url,
            plan.isFlatOut() ? "flat out" : Figures.count(plan.rate()) + " calls per second",
            Arguments.format(plan.duration()),
            Figures.count(plan.concurrency()),
            options.loops() == 1 ? "one event loop" : options.loops() + " event loops");
  }

  /** Tells of the slowest loop, and of the heap bytes of all. */
  static String of(List<Overhead> overheads) {
    double rate = overheads.stream().mapToDouble(Overhead::callsPerSecond).min().orElse(0);
    long calls = overheads.stream().mapToLong(Overhead::calls).sum();
    long bytes = overheads.stream().mapToLong(Overhead::allocatedBytes).sum();
    return "The tool itself: %s calls of a scenario that does nothing, per second and core; %s heap bytes for %s of them"
        .formatted(Figures.count(rate), Figures.count(bytes), Figures.count(calls));
  }
}
