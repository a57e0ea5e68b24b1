package io.asynctrait.samples.loadtester.engine;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.yieldNow;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.LongSupplier;

/** Each user makes its next call as soon as the last one has ended. */
@AsyncTrait
public abstract class FlatOut implements Pace {
  /** A scenario that never waits must not keep the others of its loop waiting for ever. */
  static final int CALLS_PER_TURN = 256;

  final LongSupplier clock;
  final long end;
  int turn;
  volatile boolean stopped;

  /**
   * For the generated subclass.
   *
   * @param clock the nanoseconds since the beginning of the run
   * @param end when to make no more calls, on that clock
   */
  protected FlatOut(LongSupplier clock, long end) {
    this.clock = clock;
    this.end = end;
  }

  @Override
  public DynamicFuture<Long> next() {
    if (++turn == CALLS_PER_TURN) {
      turn = 0;
      await(yieldNow());
    }
    long now = clock.getAsLong();
    return ready(stopped || now >= end ? END : now);
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
