package io.asynctrait.samples.loadtester.scenario;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Gets one page: the URL under test. */
@AsyncTrait
public abstract class Page implements Scenario {
  final Http http;

  /** For the generated subclass. */
  public Page(Environment environment) {
    this.http = environment.http();
  }

  @Override
  public DynamicFuture<Long> run(long call) throws IOException {
    return http.get("");
  }
}
