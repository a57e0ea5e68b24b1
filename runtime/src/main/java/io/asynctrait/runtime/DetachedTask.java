package io.asynctrait.runtime;

/**
 * Consumes the outcome of a task that nobody wants: failures go to the executor's uncaught handler.
 */
final class DetachedTask implements Waker {
  private final TaskExecutor executor;
  private final Promise<?> promise;

  DetachedTask(TaskExecutor executor, Promise<?> promise) {
    this.executor = executor;
    this.promise = promise;
  }

  void attach() {
    promise.claim(this);
    wake();
  }

  @Override
  public void wake() {
    Outcome outcome = promise.outcomeOrRegister(this);
    if (outcome == null || outcome instanceof Outcome.Cancelled) {
      return;
    }
    try {
      Object unused = outcome.take();
    } catch (Throwable failure) {
      executor.uncaught(failure);
    }
  }
}
