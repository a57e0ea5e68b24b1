package io.asynctrait.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A leaf that somebody else settles: a callback, another thread, another task.
 *
 * <p>One side calls {@link #complete} or {@link #fail}, once; the other awaits {@link #future()},
 * which has one consumer. When the outcome was consumed, or nobody waits, {@link #reset()} makes
 * the promise good for another round.
 *
 * <p>All methods may be called by any thread and none of them blocks. What a thread did before it
 * completed the promise happens before the consumer's {@code await} returns.
 *
 * @param <T> the type of the value
 */
public final class Promise<T extends @Nullable Object> {
  /** In {@link #consumer}: the outcome went to its consumer. */
  private static final Object CONSUMED = new Object();

  /** In {@link #consumer}: a reset is under way. */
  private static final Object RESETTING = new Object();

  private static final VarHandle STATE;
  private static final VarHandle CONSUMER;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(Promise.class, "state", Object.class);
      CONSUMER = lookup.findVarHandle(Promise.class, "consumer", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * Null while open and nobody waits; the {@link Waker} of the consumer while it waits; the {@link
   * Outcome} once settled.
   *
   * <p>Waiting and settling meet in this one field, so either the completer finds the waker or the
   * consumer finds the outcome.
   */
  @SuppressWarnings("unused") // through STATE
  private @Nullable Object state;

  /** Null, who waits or will wait, {@link #CONSUMED} or {@link #RESETTING}. */
  @SuppressWarnings("unused") // through CONSUMER
  private @Nullable Object consumer;

  /** Makes an open promise. */
  public Promise() {}

  /**
   * Completes this promise with {@code value} and wakes the consumer.
   *
   * @return whether this call settled it; false if it was settled before, which changes nothing
   */
  public boolean complete(T value) {
    return settle(new Outcome.Value(value));
  }

  /**
   * Fails this promise with {@code failure}, the very object that the consumer's {@code await}
   * throws, and wakes the consumer.
   *
   * @return whether this call settled it; false if it was settled before, which changes nothing
   */
  public boolean fail(Throwable failure) {
    return settle(new Outcome.Failure(Objects.requireNonNull(failure, "failure")));
  }

  /** Whether the promise has been completed or has failed in this round. */
  public boolean isDone() {
    return STATE.getAcquire(this) instanceof Outcome;
  }

  /**
   * Returns the future of this round, for one consumer. It may be asked for before or after
   * completion. A consumer that gives up cancels the future; then another one may be asked for, and
   * an outcome that was not consumed is still there.
   *
   * @throws IllegalStateException if the previous future was neither cancelled nor consumed, or the
   *     outcome was consumed and the promise not reset
   */
  public DynamicFuture<T> future() {
    PromiseFuture<T> future = new PromiseFuture<>(this);
    claim(future);
    return future;
  }

  /**
   * Opens this promise for another round and forgets an outcome that nobody took. To be called when
   * no completer of the last round is left: a late one would settle the new round.
   *
   * @throws IllegalStateException while there is a future that was neither cancelled nor consumed
   */
  public void reset() {
    Object before = CONSUMER.getAcquire(this);
    // While the field says so nobody can claim the promise, so no waker comes in.
    if (isClaim(before) || !CONSUMER.compareAndSet(this, before, RESETTING)) {
      throw new IllegalStateException("a promise that somebody waits for cannot be reset");
    }
    // Release, both: whoever claims the new round sees it open, and what the resetting thread did
    // before.
    STATE.setRelease(this, null);
    CONSUMER.setRelease(this, null);
  }

  /** Names this promise, to tell it from others. */
  @Override
  public String toString() {
    return Identity.of(this);
  }

  private static boolean isClaim(@Nullable Object consumer) {
    return consumer != null && consumer != CONSUMED;
  }

  /** Makes {@code claimant} the one consumer. */
  void claim(Object claimant) {
    // Acquire: pairs with the release of the consumer before, or of a reset.
    Object before = CONSUMER.compareAndExchangeAcquire(this, null, claimant);
    if (before == null) {
      return;
    }
    throw new IllegalStateException(
        before == CONSUMED
            ? "the outcome was consumed already: it is taken once"
            : before == RESETTING
                ? "the promise is being reset by another thread"
                : "there is a consumer already: one at a time, until it completes or is cancelled");
  }

  /** Whether this promise has failed, and nobody has consumed that. */
  boolean hasFailed() {
    Object now = STATE.getAcquire(this);
    return now instanceof Outcome.Failure || now instanceof WatchedFailure;
  }

  /** Whether somebody waits, will wait, or has consumed the outcome. */
  boolean isClaimed() {
    return CONSUMER.getAcquire(this) != null;
  }

  /** Settles this promise unless it is settled, and wakes the consumer. */
  boolean settle(Outcome outcome) {
    Object before = STATE.getAcquire(this);
    while (!(before instanceof Outcome)) {
      // Release: the outcome and all that this thread did before are seen by the consumer's
      // acquire. Acquire: the waker's fields, which the consumer wrote before it registered it.
      Object witness = STATE.compareAndExchange(this, before, outcome);
      if (witness == before) {
        if (before instanceof Waker waker) {
          waker.wake();
        }
        return true;
      }
      before = witness;
    }
    return false;
  }

  /**
   * The consumer's poll: the outcome, which is consumed by that, or null when {@code waker} was
   * registered.
   */
  @Nullable Outcome outcomeOrRegister(Waker waker) {
    Object before = STATE.getAcquire(this);
    if (!(before instanceof Outcome)) {
      if (before == waker) {
        return null;
      }
      // Release: the completer calls this waker and must see its fields. Only a completer can come
      // in between, as there is one consumer, so on failure the witness is the outcome (acquire).
      Object witness = STATE.compareAndExchange(this, before, waker);
      if (witness == before) {
        return null;
      }
      before = witness;
    }
    // Nobody else writes to a settled and claimed promise. The value is let go; release: see reset.
    STATE.setRelease(this, Outcome.CONSUMED);
    CONSUMER.setRelease(this, CONSUMED);
    return (Outcome) before;
  }

  /** The consumer gives up. An outcome stays for another one. */
  void withdraw() {
    Object before = STATE.getAcquire(this);
    if (before instanceof Waker) {
      // Fails only if the outcome came just now.
      boolean unused = STATE.compareAndSet(this, before, null);
    }
    CONSUMER.setRelease(this, null);
  }
}
