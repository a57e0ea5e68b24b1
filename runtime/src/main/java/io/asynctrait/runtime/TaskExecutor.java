package io.asynctrait.runtime;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs futures as tasks: on an {@link EventLoop}, {@linkplain #on(Executor) on any executor}, or in
 * tests on a {@link io.asynctrait.runtime.testing.DeterministicExecutor}.
 *
 * <p>All methods may be called by any thread.
 */
public abstract class TaskExecutor {
  private final UncaughtExceptionHandler handler;

  TaskExecutor(UncaughtExceptionHandler handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
  }

  /**
   * Returns an executor whose tasks are polled by {@code executor}: a Netty event loop, a pool,
   * virtual threads. Each time a task was woken it is handed over once more; two polls of one task
   * never overlap, on whatever threads they happen.
   *
   * <p>{@code executor} should not run its commands on the stack of the thread that hands them
   * over, as that would poll inside of somebody's {@link Waker#wake}. A task that it refuses after
   * a wake-up fails with the exception that refused it, and its future is cancelled on the waking
   * thread.
   *
   * <p>Uncaught failures go to the handler of the thread on which they come up.
   */
  public static TaskExecutor on(Executor executor) {
    return on(executor, UncaughtFailures.OF_THREAD);
  }

  /**
   * Like {@link #on(Executor)}, with a handler of its own for what no consumer takes: failures of
   * detached tasks and of tasks that were dropped, and of the clean-up of cancelled ones.
   */
  public static TaskExecutor on(Executor executor, UncaughtExceptionHandler handler) {
    return new ForeignExecutor(executor, handler);
  }

  /**
   * Starts {@code future} as a task. The future must not have been polled, and belongs to the task
   * from now on. Spawned by code under {@link TaskLocal} bindings, it inherits them.
   *
   * @throws java.util.concurrent.RejectedExecutionException if this executor takes no more tasks;
   *     the future is cancelled then
   */
  public final <T extends @Nullable Object> Task<T> spawn(DynamicFuture<? extends T> future) {
    DynamicFuture<? extends T> bound =
        TaskBindings.inherit(Objects.requireNonNull(future, "future"));
    Task<T> task = new Task<>(this, bound);
    try {
      submit(task);
    } catch (Throwable refusal) {
      try {
        bound.cancel();
      } catch (Throwable failure) {
        refusal.addSuppressed(failure);
      }
      throw refusal;
    }
    return task;
  }

  /** Has a new task run. May refuse by throwing. */
  abstract void submit(Task<?> task);

  /** Has a task run once more. Never throws, never blocks. */
  abstract void schedule(Task<?> task);

  /** Refuses {@link Task#run} by anybody if this executor hands no tasks over. */
  void requireHandedOver(Task<?> task) {}

  /** The task is done; called by its runner. */
  void finished(Task<?> task) {}

  /** Reports a failure that has no consumer. Never throws. */
  final void uncaught(Throwable failure) {
    UncaughtFailures.report(handler, failure);
  }
}
