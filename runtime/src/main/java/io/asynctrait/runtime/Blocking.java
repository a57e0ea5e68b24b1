package io.asynctrait.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waiting on plain threads, and the switch that lets untransformed bodies wait. */
final class Blocking {
  /** How many {@link #call}s are open on this thread. */
  private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();

  private Blocking() {}

  static boolean isOn() {
    return DEPTH.get() != null;
  }

  /**
   * Called before a thread is blocked.
   *
   * @throws IllegalStateException if it is a thread that tasks need
   */
  static void requireMayBlock() {
    if (EventLoop.current() != null) {
      throw new IllegalStateException(
          "the thread of an event loop must not block: its tasks would stand still."
              + " Await the future, or block on another thread");
    }
    if (ThreadExecutors.isTaskRunning()) {
      throw new IllegalStateException(
          "a task must not block: the test that runs it would stand still. Await the future");
    }
  }

  static <T extends @Nullable Object> T call(Callable<T> body) throws Exception {
    requireMayBlock();
    Integer outer = DEPTH.get();
    DEPTH.set(outer == null ? 1 : outer + 1);
    try {
      return body.call();
    } finally {
      if (outer == null) {
        DEPTH.remove();
      } else {
        DEPTH.set(outer);
      }
    }
  }

  static <T extends @Nullable Object> T await(DynamicFuture<T> future) {
    return await(future, ThreadExecutors.current());
  }

  /** Waits for {@code task}, whose outcome is {@code future}. */
  static <T extends @Nullable Object> T await(Task<T> task, DynamicFuture<T> future) {
    boolean isOfThisThread =
        task.executor() instanceof ManualExecutor manual
            && manual.thread() == Thread.currentThread();
    return await(future, isOfThisThread ? (ManualExecutor) task.executor() : null);
  }

  /**
   * Waits for {@code future}.
   *
   * @param idle what this thread would have to drive meanwhile
   */
  private static <T extends @Nullable Object> T await(
      DynamicFuture<T> future, @Nullable ManualExecutor idle) {
    requireMayBlock();
    Parker parker = new Parker(Thread.currentThread());
    Context cx = Context.of(parker);
    while (!future.poll(cx)) {
      if (idle != null) {
        idle.requireNothingToDo();
      }
      parker.park();
    }
    return future.take();
  }

  /**
   * A permit of its own beside the thread's: user code may park and unpark the thread as it likes.
   */
  private static final class Parker implements Waker {
    private static final VarHandle WOKEN;

    static {
      try {
        WOKEN = MethodHandles.lookup().findVarHandle(Parker.class, "woken", boolean.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private final Thread thread;

    @SuppressWarnings("unused") // through WOKEN
    private boolean woken;

    Parker(Thread thread) {
      this.thread = thread;
    }

    @Override
    public void wake() {
      // Release: the poll that follows sees what this thread did before.
      WOKEN.setRelease(this, true);
      LockSupport.unpark(thread);
    }

    void park() {
      boolean interrupted = false;
      // An exchange, not a look and a store: the store could overwrite a second wake-up unseen, and
      // with it the order that it makes (acquire).
      while (!(boolean) WOKEN.getAndSetAcquire(this, false)) {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
      if (interrupted) {
        thread.interrupt();
      }
    }
  }
}
