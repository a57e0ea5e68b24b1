package io.asynctrait.processor.cases;

import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Runs a future as a task whose turns are short, so that its loops yield all the time. */
final class ShortTurns {
  private static final int MOST_TURNS = 1_000_000;

  private final List<String> trace;
  private final BooleanSupplier release;
  private final Deque<Runnable> commands = new ArrayDeque<>();

  /**
   * Makes a driver.
   *
   * @param trace the side effects of the object under test
   * @param release completes the leaves that wait for it, and tells whether there were any
   */
  ShortTurns(List<String> trace, BooleanSupplier release) {
    this.trace = trace;
    this.release = release;
  }

  /** Runs the future to its end, and answers or throws its outcome. */
  Object run(Callable<DynamicFuture<?>> call) throws Throwable {
    Task<Object> task = spawn(call);
    for (int turns = 0; !task.isDone(); turns++) {
      if (turns > MOST_TURNS) {
        throw new MisbehavedException("not complete after " + turns + " turns");
      }
      turn();
    }
    return task.take();
  }

  /**
   * Cancels the future after so many turns: clean-up starts no leaf. What clean-up throws is of no
   * interest here.
   *
   * @return false if the future was complete before
   */
  boolean cancelAfter(int turns, Callable<DynamicFuture<?>> call) throws Throwable {
    Task<Object> task = spawn(call);
    for (int i = 0; i < turns && !task.isDone(); i++) {
      turn();
    }
    if (task.isDone()) {
      task.detach();
      return false;
    }
    int before = trace.size();
    task.cancel();
    while (!task.isDone()) {
      turn();
    }
    try {
      throw new MisbehavedException("cancelled, and gave " + task.take());
    } catch (CancellationException expected) {
      List<String> effects = List.copyOf(trace.subList(before, trace.size()));
      if (effects.stream().anyMatch(effect -> effect.startsWith("poll "))) {
        throw new MisbehavedException("clean-up started a leaf: " + effects);
      }
      return true;
    }
  }

  private Task<Object> spawn(Callable<DynamicFuture<?>> call) throws Exception {
    TaskExecutor executor = TaskExecutor.on(commands::add, (thread, failure) -> {});
    return executor.spawn(new ShortTurn(call.call()));
  }

  private void turn() {
    Runnable command = commands.poll();
    if (command != null) {
      command.run();
    } else if (!release.getAsBoolean()) {
      throw new MisbehavedException("lost wake-up: pending, and nothing will wake it");
    }
  }
}
