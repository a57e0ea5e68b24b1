package io.asynctrait.runtime;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A blocking call on a thread of its own, from the first poll on; cancelling interrupts it. */
final class ThreadCall<T extends @Nullable Object> extends DynamicFuture<T> implements Runnable {
  private final Executor executor;
  private final Callable<? extends T> body;
  private final Promise<T> promise = new Promise<>();
  private final DynamicFuture<T> outcome = promise.future();

  /** What the call sees of whom it was made for; null before the first poll. */
  private @Nullable TaskBindings bindings;

  /** Guards what is below. */
  private final Object lock = new Object();

  private @Nullable Thread runner;
  private boolean isCancelled;

  ThreadCall(Executor executor, Callable<? extends T> body) {
    this.executor = executor;
    this.body = body;
  }

  @Override
  boolean advance(Context cx) {
    if (bindings == null) {
      bindings = TaskBindings.inherited();
      executor.execute(this);
    }
    return outcome.poll(cx) && complete(outcome.take());
  }

  /** On a thread of the executor. */
  @Override
  public void run() {
    TaskBindings inherited = bindings;
    if (inherited == null || !begin()) {
      return;
    }
    Outcome end;
    BoundScope scope = new BoundScope(inherited);
    try {
      scope.enter();
      end = new Outcome.Value(body.call());
    } catch (Throwable failure) {
      end = new Outcome.Failure(failure);
    } finally {
      scope.exit();
      end();
    }
    boolean unused = promise.settle(end);
  }

  private boolean begin() {
    synchronized (lock) {
      if (isCancelled) {
        return false;
      }
      runner = Thread.currentThread();
      return true;
    }
  }

  /**
   * From here on nobody interrupts this thread, and what it runs next sees no interrupt of ours.
   */
  private void end() {
    synchronized (lock) {
      runner = null;
      if (isCancelled) {
        boolean unused = Thread.interrupted();
      }
    }
  }

  @Override
  void cancelled() {
    outcome.cancel();
    synchronized (lock) {
      isCancelled = true;
      if (runner != null) {
        runner.interrupt();
      }
    }
  }

  @Override
  public String toString() {
    return "a call on a thread";
  }
}
