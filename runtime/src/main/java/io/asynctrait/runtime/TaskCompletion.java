package io.asynctrait.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The outcome of a task as a {@code CompletableFuture}. */
final class TaskCompletion<T extends @Nullable Object> extends CompletableFuture<T>
    implements Waker {
  private final Task<T> task;

  TaskCompletion(Task<T> task) {
    this.task = task;
  }

  /** Becomes the consumer of the task. */
  void attach() {
    task.outcome().claim(this);
    wake();
  }

  /**
   * Called by {@link #attach}, and once more by the thread that ends the task if it had not ended
   * then.
   */
  @Override
  public void wake() {
    Outcome outcome = task.outcome().outcomeOrRegister(this);
    if (outcome != null) {
      deliver(outcome);
    }
  }

  @SuppressWarnings("unchecked") // a task of T ends with a T
  private void deliver(Outcome outcome) {
    if (outcome instanceof Outcome.Cancelled cancelled) {
      if (!isDone()) {
        boolean unused = completeExceptionally(cancelled.exception());
      }
      return;
    }
    T value;
    try {
      value = (T) outcome.take();
    } catch (Throwable failure) {
      if (!completeExceptionally(failure)) {
        task.executor().uncaught(failure);
      }
      return;
    }
    boolean unused = complete(value);
  }

  /** Cancels this future at once and requests that the task be cancelled. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      task.cancel();
    }
    return cancelled;
  }
}
