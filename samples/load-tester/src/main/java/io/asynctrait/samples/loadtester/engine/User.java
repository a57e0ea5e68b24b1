package io.asynctrait.samples.loadtester.engine;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.samples.loadtester.scenario.Scenario;
import java.util.function.LongSupplier;

/** Makes one call after another, each when the pace says so. */
@AsyncTrait
public abstract class User {
  final Pace pace;
  final Scenario scenario;
  final LongSupplier clock;
  final Tally tally;

  /**
   * For the generated subclass.
   *
   * @param clock the nanoseconds since the beginning of the run
   * @param tally told of each call
   */
  User(Pace pace, Scenario scenario, LongSupplier clock, Tally tally) {
    this.pace = pace;
    this.scenario = scenario;
    this.clock = clock;
    this.tally = tally;
  }

  /** Goes on until the pace has no more calls to make. */
  public DynamicFuture<Void> run() {
    for (long due; (due = await(pace.next())) != Pace.END; ) {
      long call = tally.started();
      long start = pace.isPunctual() ? due : clock.getAsLong();
      try {
        long bytes = await(scenario.run(call));
        tally.succeeded(due, start, clock.getAsLong(), bytes);
      } catch (Exception | AssertionError e) {
        tally.failed(e);
      }
    }
    return ready();
  }
}
