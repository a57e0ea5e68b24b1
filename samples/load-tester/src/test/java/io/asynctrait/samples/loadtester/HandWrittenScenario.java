package io.asynctrait.samples.loadtester;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.samples.loadtester.scenario.Scenario;

/** What a user may write without the annotation processor. */
final class HandWrittenScenario implements Scenario {
  @Override
  public DynamicFuture<Long> run(long call) {
    return Async.ready(42L);
  }
}
