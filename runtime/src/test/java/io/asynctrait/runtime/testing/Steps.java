package io.asynctrait.runtime.testing;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A computation of several steps, with something to wait for after each. */
abstract class Steps<T extends @Nullable Object> extends PollFuture<T> {
  private final int count;
  private final IntFunction<? extends DynamicFuture<?>> wait;
  private @Nullable DynamicFuture<?> waiting;
  private int done;

  Steps(int count, Supplier<? extends DynamicFuture<?>> wait) {
    this(count, step -> wait.get());
  }

  Steps(int count, IntFunction<? extends DynamicFuture<?>> wait) {
    this.count = count;
    this.wait = wait;
  }

  /** Yields after each step. */
  Steps(int count) {
    this(count, Async::yieldNow);
  }

  abstract void step(int number);

  abstract T value();

  @Override
  protected final boolean advance(Context cx) {
    while (done < count) {
      DynamicFuture<?> pending = waiting;
      if (pending == null) {
        step(done);
        pending = wait.apply(done);
        waiting = pending;
      }
      if (!pending.poll(cx)) {
        return false;
      }
      Object unused = pending.take();
      waiting = null;
      done++;
    }
    return succeed(value());
  }
}
