package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.TaskExecutor;

/**
 * Leaves its future one step of each turn that a task gets: a loop that could go on lets others run
 * after every round or every second one.
 */
final class ShortTurn extends PollFuture<Object> {
  private static final int STEPS = stepsOfATurn();

  private final DynamicFuture<?> future;

  ShortTurn(DynamicFuture<?> future) {
    this.future = future;
  }

  private static int stepsOfATurn() {
    PollFuture<Integer> count =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) {
            int steps = 0;
            while (!cx.isTurnOver()) {
              steps++;
            }
            return succeed(steps);
          }
        };
    return TaskExecutor.on(Runnable::run).spawn(count).take();
  }

  @Override
  protected boolean advance(Context cx) {
    for (int i = 1; i < STEPS; i++) {
      if (cx.isTurnOver()) {
        throw new MisbehavedException("the turn was over after " + i + " steps");
      }
    }
    return future.poll(cx) && succeed(future.take());
  }

  @Override
  protected void cancelled() {
    future.cancel();
  }
}
