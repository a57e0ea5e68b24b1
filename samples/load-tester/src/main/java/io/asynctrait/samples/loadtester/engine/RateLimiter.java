package io.asynctrait.samples.loadtester.engine;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Mutex;
import io.asynctrait.runtime.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has calls made when they are due, whether those before have ended or not. A call that finds no
 * idle user is made late, and is still said to have been due when it was.
 *
 * <p>Users queue up; the first in the queue waits for the one timer, which is set anew for each
 * call.
 */
@AsyncTrait
public abstract class RateLimiter implements Pace {
  final LongSupplier clock;
  final Schedule schedule;
  final Mutex queue = new Mutex();
  volatile Timer timer;
  volatile boolean stopped;
  long made;

  /**
   * For the generated subclass.
   *
   * @param clock the nanoseconds since the beginning of the run
   */
  RateLimiter(LongSupplier clock, Schedule schedule) {
    this.clock = clock;
    this.schedule = schedule;
  }

  @Override
  public DynamicFuture<Long> next() {
    await(queue.lock());
    try {
      long due = schedule.due(made);
      while (due != END && !stopped && clock.getAsLong() < due) {
        setTimer(due);
        await(timer.next());
      }
      if (due == END || stopped || schedule.isOver(clock.getAsLong())) {
        return ready(END);
      }
      made++;
      return ready(due);
    } finally {
      queue.unlock();
    }
  }

  void setTimer(long due) {
    if (timer == null) {
      timer = Timer.create(); // here and not in the constructor, so that it is one of this loop
    }
    timer.reset(due - clock.getAsLong(), TimeUnit.NANOSECONDS);
    if (stopped) {
      timer.reset(0, TimeUnit.NANOSECONDS); // stop() may have done so just before
    }
  }

  @Override
  public boolean isPunctual() {
    return false;
  }

  @Override
  public void stop() {
    stopped = true;
    if (timer != null) {
      timer.reset(0, TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public long missed(long now) {
    return schedule.dueUntil(now) - made;
  }
}
