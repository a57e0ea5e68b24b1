package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.Leaf;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * An event that may be raised again and again, with a memory of one: raising a raised signal
 * changes nothing.
 *
 * <p>{@link #next()} completes at once if the signal was raised since it was last consumed, and
 * else when it is raised next; completing consumes. There is one waiter at a time. Any thread may
 * raise, and none of the methods blocks. What a thread did before it raised happens before the
 * waiter goes on, even if the signal was raised already.
 *
 * <p>Waiting through {@code await(signal.next())} in generated code allocates nothing.
 */
public sealed class Signal permits SelectorSignals.ReadySignal {
  /** Raised, and nobody waits. */
  private static final Object RAISED = new Object();

  /**
   * Raised while somebody waited who has not been polled since; the raise belongs to that waiter.
   */
  private static final Object DELIVERED = new Object();

  private static final VarHandle STATE;
  private static final VarHandle BY_HAND;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(Signal.class, "state", Object.class);
      BY_HAND = lookup.findVarHandle(Signal.class, "byHand", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * Null: nobody waits; {@link #RAISED}; the {@link Waker} of the waiter; {@link #DELIVERED}.
   *
   * <p>Whoever turns null into its waker is the waiter, alone, until it turns a waker or {@link
   * #DELIVERED} into something else. So the same compare-and-set that registers the waker makes the
   * waiter.
   */
  @SuppressWarnings("unused") // through STATE
  private @Nullable Object state;

  /**
   * Whether the waiter came through {@link #poll}. Written by the waiter only, false while there is
   * none.
   */
  @SuppressWarnings("unused") // through BY_HAND
  private boolean byHand;

  /** What a suspended generated caller waits on. */
  private final SignalLeaf leaf = new SignalLeaf(this);

  /** Makes a signal that is not raised. */
  public Signal() {}

  /** Raises this signal: wakes the waiter, or is remembered for the next one. */
  public final void raise() {
    Object before = STATE.getAcquire(this);
    for (; ; ) {
      // Raising a raised signal writes, too: the waiter's acquire has to read a value that this
      // thread released, or it could consume the earlier raise without seeing what this thread did
      // before.
      Object after = before == null || before == RAISED ? RAISED : DELIVERED;
      Object witness = STATE.compareAndExchange(this, before, after);
      if (witness == before) {
        if (before instanceof Waker waker) {
          waker.wake();
        }
        return;
      }
      before = witness;
    }
  }

  /**
   * Returns a future that consumes one raise; lazy, so it waits from its first poll on.
   *
   * <p>Polling it throws {@link IllegalStateException} while somebody else waits.
   */
  public final DynamicFuture<@Nullable Void> next() {
    return new SignalFuture(this);
  }

  /**
   * The fused form of {@link #next()}, for generated code.
   *
   * @return 0
   * @throws IllegalStateException while somebody else waits
   */
  public final long startNext(Context cx) {
    return startWaiting(cx) ? 0 : leaf.suspend(cx);
  }

  /**
   * For poll functions written by hand: consumes a raise, or registers the waker of {@code cx} in
   * place of the one that an earlier call registered. A poll function that is given up after false
   * calls {@link #withdraw()}.
   *
   * @return true if a raise was consumed; false if the waker is registered
   * @throws IllegalStateException while somebody waits through {@link #next()}
   */
  public final boolean poll(Context cx) {
    Object now = STATE.getAcquire(this);
    if (now == null || now == RAISED) {
      if (startWaiting(cx)) {
        return true;
      }
      // Opaque: read by others only to tell that they came in between; ordered by the state for
      // those who come later.
      BY_HAND.setOpaque(this, true);
      return false;
    }
    if (!(boolean) BY_HAND.getOpaque(this)) {
      throw secondWaiter();
    }
    return goOnWaiting(cx);
  }

  /**
   * Takes back the waker that {@link #poll} registered; a raise that came since is kept for the
   * next waiter. Does nothing if no {@code poll} waits.
   */
  public final void withdraw() {
    if ((boolean) BY_HAND.getOpaque(this)) {
      stopWaiting();
    }
  }

  /**
   * For owners that watch something on behalf of the waiter: called on the polling thread after a
   * waker was registered.
   */
  void waiterRegistered() {}

  /** Consumes a raise, or makes the caller the waiter. Returns whether a raise was consumed. */
  final boolean startWaiting(Context cx) {
    Object before = STATE.getAcquire(this);
    boolean yields = before == RAISED && cx.isOverBudget();
    for (; ; ) {
      if (before != null && before != RAISED) {
        throw secondWaiter();
      }
      // A raise that is there while the task has to yield is kept for this waiter, who is woken at
      // once.
      Object after = before == null ? cx.waker() : yields ? DELIVERED : null;
      // Acquire: what was done before the raise. Release: the waker's fields, for the raiser.
      Object witness = STATE.compareAndExchange(this, before, after);
      if (witness != before) {
        before = witness;
      } else if (before == null) {
        waiterRegistered();
        return false;
      } else if (yields) {
        cx.waker().wake();
        return false;
      } else {
        return true;
      }
    }
  }

  /**
   * The waiter's later polls: consumes the raise, or keeps the waker of this poll. Returns whether
   * a raise was consumed.
   */
  final boolean goOnWaiting(Context cx) {
    Object before = STATE.getAcquire(this);
    if (before != DELIVERED) {
      if (before == cx.waker()) {
        return false;
      }
      // Only a raise can come in between. Strengths as in startWaiting.
      Object witness = STATE.compareAndExchange(this, before, cx.waker());
      if (witness == before) {
        waiterRegistered();
        return false;
      }
    }
    if (cx.isOverBudget()) {
      cx.waker().wake();
      return false;
    }
    endWaiting(null);
    return true;
  }

  /** The waiter gives up: a raise that was meant for it is kept. */
  final void stopWaiting() {
    Object before = STATE.getAcquire(this);
    if (before instanceof Waker) {
      BY_HAND.setOpaque(this, false);
      if (STATE.compareAndSet(this, before, null)) {
        return;
      }
    }
    endWaiting(RAISED);
  }

  /** Whether somebody waits who has not been woken. */
  final boolean hasWaiter() {
    return STATE.getAcquire(this) instanceof Waker;
  }

  /** Leaves {@link #DELIVERED}, in which nobody but the waiter changes the state. */
  private void endWaiting(@Nullable Object after) {
    BY_HAND.setOpaque(this, false);
    // An exchange, because a raise may repeat DELIVERED until then: acquire what its thread did
    // before. Release: see startWaiting.
    Object unused = STATE.getAndSet(this, after);
  }

  /** Names this signal, to tell it from others. */
  @Override
  public String toString() {
    return Identity.of(this);
  }

  private static IllegalStateException secondWaiter() {
    return new IllegalStateException("a signal has one waiter at a time, and somebody waits");
  }

  /** The suspended generated call. */
  private static final class SignalLeaf extends Leaf {
    private final Signal signal;

    SignalLeaf(Signal signal) {
      this.signal = signal;
    }

    long suspend(Context cx) {
      return waitHere(cx);
    }

    @Override
    protected long resume(Context cx) {
      return signal.goOnWaiting(cx) ? 0 : cx.pending();
    }

    @Override
    protected void withdraw() {
      signal.stopWaiting();
    }

    @Override
    public String toString() {
      return signal.toString();
    }
  }
}
