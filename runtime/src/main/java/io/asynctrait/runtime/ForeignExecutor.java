package io.asynctrait.runtime;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Objects;
import java.util.concurrent.Executor;

/** Runs tasks by somebody else's executor: a task is the command that it is handed. */
final class ForeignExecutor extends TaskExecutor {
  private final Executor executor;

  ForeignExecutor(Executor executor, UncaughtExceptionHandler handler) {
    super(handler);
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  @Override
  void submit(Task<?> task) {
    executor.execute(task);
  }

  @Override
  void schedule(Task<?> task) {
    try {
      executor.execute(task);
    } catch (Throwable refusal) {
      task.rejected(refusal);
    }
  }
}
