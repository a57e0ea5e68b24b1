package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskGroup;
import java.util.List;

/** Runs workers side by side. */
final class Workers {
  private Workers() {}

  /**
   * Waits for all of {@code workers}. The first failure is the outcome, and cancels the others and
   * what they have in flight.
   */
  static DynamicFuture<Void> inGroup(List<DynamicFuture<Void>> workers) {
    return TaskGroup.run(
        group -> {
          workers.forEach(group::spawn);
          return ready();
        });
  }
}
