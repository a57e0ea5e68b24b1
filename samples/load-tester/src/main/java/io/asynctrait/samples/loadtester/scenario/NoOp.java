package io.asynctrait.samples.loadtester.scenario;

import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Does nothing; what it costs is what the tool itself costs. */
@AsyncTrait
public abstract class NoOp implements Scenario {
  @Override
  public DynamicFuture<Long> run(long call) {
    return ready(0L);
  }
}
