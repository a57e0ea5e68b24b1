package io.asynctrait.samples.loadtester.scenario;

import java.time.Duration;
import java.util.List;

/**
 * What a scenario may use.
 *
 * @param http requests to the server under test; for the calls of one scenario object
 * @param paths what a session asks for, one after another
 * @param thinkTime how long a session waits between two requests
 */
public record Environment(Http http, List<String> paths, Duration thinkTime) {
  /** Copies the paths. */
  public Environment {
    paths = List.copyOf(paths);
  }
}
