package my.pkg;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.samples.loadtester.scenario.Environment;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import java.io.IOException;

/** A scenario of a user's, as the page shows it: two requests, one after the other. */
@AsyncTrait
abstract class Search implements Scenario {
  final Environment environment;

  Search(Environment environment) {
    this.environment = environment;
  }

  @Override
  public DynamicFuture<Long> run(long call) throws IOException {
    long bytes = await(environment.http().get("/search?q=" + call));
    bytes += await(environment.http().get("/item/" + call));
    return ready(bytes);
  }
}
