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

  static <T extends @Nullable Object> T call(Callable<T> body) throws Exception {
    EventLoop.refuseBlocking();
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
    EventLoop.refuseBlocking();
    Parker parker = new Parker(Thread.currentThread());
    Context cx = Context.of(parker);
    while (!future.poll(cx)) {
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
