package io.asynctrait.samples.loadtester.scenario;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/**
 * What one call of a load test does. The tool makes an object of it for each call that may be under
 * way at the same time, and uses the object for one call after another.
 */
@AsyncTrait
public interface Scenario {
  /**
   * Does it once. What it throws is counted as a failure of this call.
   *
   * @param call the number of the call among those of its event loop, from 0
   * @return how many bytes were received
   */
  @Recycle
  DynamicFuture<Long> run(long call) throws Exception;
}
