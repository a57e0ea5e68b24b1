package io.asynctrait.samples.loadtester.scenario;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.sleep;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A visitor: gets one page after another and thinks in between. */
@AsyncTrait
public abstract class Session implements Scenario {
  final Http http;
  final List<String> paths;
  final Duration thinkTime;

  /** For the generated subclass. */
  public Session(Environment environment) {
    this.http = environment.http();
    this.paths = environment.paths();
    this.thinkTime = environment.thinkTime();
  }

  @Override
  public DynamicFuture<Long> run(long call) throws IOException {
    long bytes = 0;
    for (int i = 0; i < paths.size(); i++) {
      if (i > 0) {
        await(sleep(thinkTime));
      }
      bytes += await(http.get(paths.get(i)));
    }
    return ready(bytes);
  }
}
