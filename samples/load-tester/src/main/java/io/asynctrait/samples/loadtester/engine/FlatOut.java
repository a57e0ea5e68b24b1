package io.asynctrait.samples.loadtester.engine;

import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.LongSupplier;

/** Each user makes its next call as soon as the last one has ended. */
@AsyncTrait
public abstract class FlatOut implements Pace {
  final LongSupplier clock;
  final long end;
  volatile boolean stopped;

  /**
   * For the generated subclass.
   *
   * @param clock the nanoseconds since the beginning of the run
   * @param end when to make no more calls, on that clock
   */
  FlatOut(LongSupplier clock, long end) {
    this.clock = clock;
    this.end = end;
  }

  @Override
  public DynamicFuture<Long> next() {
    long now = clock.getAsLong();
    return ready(stopped || now >= end ? END : now);
  }

  @Override
  public boolean isPunctual() {
    return true; // it is due when it can
  }

  @Override
  public void stop() {
    stopped = true;
  }

  @Override
  public long missed(long now) {
    return 0;
  }
}
