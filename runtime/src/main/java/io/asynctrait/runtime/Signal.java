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
  private static final VarHandle RAISES;
  private static final VarHandle CONSUMED;
  private static final VarHandle WAITER;
  private static final VarHandle BY_HAND;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      RAISES = lookup.findVarHandle(Signal.class, "raises", long.class);
      CONSUMED = lookup.findVarHandle(Signal.class, "consumed", long.class);
      WAITER = lookup.findVarHandle(Signal.class, "waiter", Waker.class);
      BY_HAND = lookup.findVarHandle(Signal.class, "byHand", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * How often this signal was raised. All writes are atomic additions, so whoever acquires a number
   * sees what every thread did before its raise up to that one.
   */
  @SuppressWarnings("unused") // through RAISES
  private long raises;

  /**
   * The number that was consumed last; another one in {@link #raises} is a raise. Written by the
   * waiter; and where nobody waits, by a compare-and-set, so that one raise is consumed once.
   */
  private long consumed;

  /**
   * The waker of the waiter; null if nobody waits. Who turns null into its waker is the waiter,
   * alone, until it writes null again.
   *
   * <p>The waiter writes this and then reads {@link #raises}, a raiser the other way round, both
   * with a volatile read behind an atomic write: one of the two sees the other. A raiser may come
   * late and wake a waiter that is gone, which is harmless.
   */
  @SuppressWarnings("unused") // through WAITER
  private @Nullable Waker waiter;

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
    long before = (long) RAISES.getAndAdd(this, 1L);
    Waker woken = (Waker) WAITER.getVolatile(this);
    // If an earlier raise is not consumed yet, the waiter was woken by that one, or sees it when it
    // looks behind its registration. Read in this order: the waker comes with what was consumed
    // before it was registered.
    if (woken != null && before == (long) CONSUMED.getOpaque(this)) {
      woken.wake();
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
    if (WAITER.getAcquire(this) == null) {
      if (startWaiting(cx)) {
        return true;
      }
      // Opaque: read by others only to tell that they came in between; ordered by the waker for
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
    if (WAITER.getAcquire(this) != null) {
      throw secondWaiter();
    }
    long before = consumed;
    long seen = (long) RAISES.getAcquire(this);
    // A raise that is there while the task has to yield is kept for this waiter, who is woken at
    // once.
    boolean yields = seen != before && cx.isOverBudget();
    if (seen != before && !yields && CONSUMED.compareAndSet(this, before, seen)) {
      return true;
    }
    if (!WAITER.compareAndSet(this, (Waker) null, cx.waker())) {
      throw secondWaiter();
    }
    if (yields) {
      cx.waker().wake();
      return false;
    }
    waiterRegistered();
    return hasBeenRaised();
  }

  /**
   * The waiter's later polls: consumes the raise, or keeps the waker of this poll. Returns whether
   * a raise was consumed.
   */
  final boolean goOnWaiting(Context cx) {
    long seen = (long) RAISES.getAcquire(this);
    if (seen == consumed) {
      if (waiter == cx.waker()) {
        return false;
      }
      Object unused = WAITER.getAndSet(this, cx.waker());
      waiterRegistered();
      return hasBeenRaised();
    }
    if (cx.isOverBudget()) {
      cx.waker().wake();
      return false;
    }
    endWaiting(seen);
    return true;
  }

  /** The waiter's look behind its registration: consumes a raise that did not see it. */
  private boolean hasBeenRaised() {
    long seen = (long) RAISES.getVolatile(this);
    if (seen == consumed) {
      return false;
    }
    endWaiting(seen);
    return true;
  }

  private void endWaiting(long seen) {
    CONSUMED.setOpaque(this, seen);
    stopWaiting();
  }

  /** The waiter gives up: a raise that was meant for it is kept. */
  final void stopWaiting() {
    BY_HAND.setOpaque(this, false);
    // Release: whoever finds no waiter sees what the last one consumed.
    WAITER.setRelease(this, (Waker) null);
  }

  /** Whether somebody waits who has not been woken. */
  final boolean hasWaiter() {
    return WAITER.getAcquire(this) != null
        && (long) RAISES.getAcquire(this) == (long) CONSUMED.getOpaque(this);
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
    protected long poll(Context cx) {
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
