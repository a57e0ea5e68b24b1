package io.asynctrait.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A lazy asynchronous value of one consumer: nothing happens before the first {@link #poll}, and
 * the result is taken exactly once.
 *
 * <p>This is what the methods of an {@code @AsyncTrait} type return. Generated code awaits it with
 * {@code await(future)}; hand-written code polls it, {@linkplain #block() blocks} for it or spawns
 * it on an executor.
 *
 * <p>A future may move between threads from poll to poll. Every misuse is told by an {@link
 * IllegalStateException}: a second consumer, a poll after completion, a poll from inside itself,
 * two threads at once.
 *
 * @param <T> the type of the value
 */
public abstract class DynamicFuture<T extends @Nullable Object> {
  private static final int NEW = 0;
  private static final int FIRST_POLL = 1;
  private static final int WAITING = 2;
  private static final int LATER_POLL = 3;
  private static final int SUCCEEDED = 4;
  private static final int FAILED = 5;
  private static final int TAKEN = 6;
  private static final int CANCELLED = 7;

  private static final String[] STATES = {
    "waits",
    "is being polled",
    "waits",
    "is being polled",
    "has completed",
    "has failed",
    "was consumed",
    "was cancelled"
  };

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(DynamicFuture.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * Guards everything below. A poll enters with a compare-and-set (acquire) and leaves with a
   * release store, so what one poll wrote happens before the next poll, {@link #take} or {@link
   * #cancel}, on whatever thread.
   */
  @SuppressWarnings("unused") // through STATE
  private volatile int state = NEW;

  /** The value or failure; in checked mode the {@link HandleWatch} that keeps it. */
  private @Nullable Object result;

  DynamicFuture() {
    if (HandleWatch.IS_ON) {
      result = new HandleWatch(this);
    }
  }

  /** See {@link PollFuture#advance}. */
  abstract boolean advance(Context cx) throws Throwable;

  /** See {@link PollFuture#cancelled}. */
  abstract void cancelled() throws Throwable;

  /**
   * Advances the computation as far as it goes without waiting.
   *
   * @return true if it is complete, and {@link #take} gives the result; false if the waker of
   *     {@code cx} is registered and will ask for another poll. Polls in between are harmless.
   * @throws IllegalStateException if this future has completed before, is being polled, or belongs
   *     to a task that has polled it
   */
  public final boolean poll(Context cx) {
    adopt();
    return poll(cx, WAITING);
  }

  /**
   * Makes a task the owner until this future completes: nobody else can poll or cancel it, and the
   * task, whose polls follow one another by themselves, pays no atomic instruction for each.
   *
   * @throws IllegalStateException as {@link #poll} does
   */
  final void adopt() {
    int before = own();
    if (!isOpen(before)) {
      throw misuse("polled", before);
    }
  }

  /** Polls for the owner, who stays it. */
  final boolean pollAdopted(Context cx) {
    return poll(cx, LATER_POLL);
  }

  private boolean poll(Context cx, int pending) {
    int next = pending;
    try {
      if (advance(cx)) {
        next = SUCCEEDED;
      }
    } catch (Throwable failure) {
      keep(failure);
      next = FAILED;
    }
    STATE.setRelease(this, next);
    return next != pending;
  }

  /** Makes the caller the owner if this future is open. Returns the state before. */
  private int own() {
    int before = (int) STATE.getOpaque(this);
    while (isOpen(before)) {
      int owned = before == NEW ? FIRST_POLL : LATER_POLL;
      int witness = (int) STATE.compareAndExchangeAcquire(this, before, owned);
      if (witness == before) {
        return before;
      }
      before = witness;
    }
    return before;
  }

  private static boolean isOpen(int state) {
    return state == NEW || state == WAITING;
  }

  private static boolean isOwned(int state) {
    return state == FIRST_POLL || state == LATER_POLL;
  }

  /**
   * Takes the result of a completed future, once.
   *
   * @return the value
   * @throws IllegalStateException if this future is not complete, was cancelled, or its result was
   *     taken already
   */
  // Only complete(T) stores a value, null if T includes it; a failed future has a failure.
  @SuppressWarnings({"unchecked", "NullAway"})
  public final T take() {
    int completed = (int) STATE.getAcquire(this);
    if ((completed != SUCCEEDED && completed != FAILED)
        || !STATE.compareAndSet(this, completed, TAKEN)) {
      throw misuse("taken", (int) STATE.getAcquire(this));
    }
    Object taken = taken();
    if (completed == FAILED) {
      throw Failures.sneak((Throwable) taken);
    }
    return (T) taken;
  }

  /**
   * Gives up on this future: whatever it awaits is cancelled first, innermost out, then its {@code
   * finally} blocks and resource closings run, on the caller's thread. A future that was never
   * polled runs no code; a completed one stays as it is.
   *
   * <p>What the clean-up code throws is thrown from here, the first failure with the later ones
   * suppressed.
   *
   * @throws IllegalStateException while it is being polled, be it by another thread or by the
   *     caller itself; and from the first poll of the task that it was spawned as: cancel the task
   */
  public final void cancel() {
    int before = own();
    if (isOwned(before)) {
      throw misuse("cancelled", before);
    }
    if (!isOpen(before)) {
      return;
    }
    cancelAdopted();
  }

  /** Gives up for the owner. */
  final void cancelAdopted() {
    if (HandleWatch.IS_ON) {
      Object unused = taken();
    }
    Throwable failure = null;
    try {
      cancelled();
    } catch (Throwable thrown) {
      failure = thrown;
    }
    STATE.setRelease(this, CANCELLED);
    if (failure != null) {
      throw Failures.sneak(failure);
    }
  }

  /**
   * Polls on this thread until the value is there, parking in between. An interrupt is kept for the
   * caller and does not end the wait.
   *
   * @return the value
   * @throws IllegalStateException on the thread of an event loop, which must not block; and as
   *     {@link #poll} does
   */
  public final T block() {
    return Blocking.await(this);
  }

  /** Whether there was a poll before the one that owns this future, or its cancellation. */
  final boolean wasPolledBefore() {
    return (int) STATE.getOpaque(this) == LATER_POLL;
  }

  final boolean complete(T value) {
    keep(value);
    return true;
  }

  private void keep(@Nullable Object outcome) {
    if (HandleWatch.IS_ON && result instanceof HandleWatch watch) {
      watch.result = outcome;
    } else {
      result = outcome;
    }
  }

  private @Nullable Object taken() {
    Object kept = result;
    if (HandleWatch.IS_ON && kept instanceof HandleWatch watch) {
      kept = watch.result;
      watch.result = null;
      watch.consumed();
    } else {
      result = null;
    }
    return kept;
  }

  private IllegalStateException misuse(String verb, int state) {
    String advice =
        switch (state) {
          case NEW, WAITING -> ": poll it until it answers true";
          case FIRST_POLL, LATER_POLL ->
              ": one thread polls at a time, and never from inside the future itself";
          default -> ": a future has one consumer, call the method again for another one";
        };
    return new IllegalStateException(
        "a future that " + STATES[state] + " cannot be " + verb + advice);
  }
}
