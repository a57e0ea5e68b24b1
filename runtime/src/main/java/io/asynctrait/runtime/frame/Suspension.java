package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Waker;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The side channel of a fused call: how it ended, when it did not end with a plain value.
 *
 * <p>A fused call answers its value directly. Only where that is not possible does it set an
 * outcome here: it suspended, and {@link Handover} has what must be polled for its value; or its
 * value is {@code null} and the value travels as a primitive. While an activation is being left
 * because of a suspension no user code runs, so an outcome is always consumed by the nearest
 * generated caller or driver.
 *
 * <p>All fields are confined to the polling thread.
 */
public abstract class Suspension {
  static final int VALUE = 0;
  static final int SUSPENDED = 1;
  static final int NULL = 2;

  /** A round of a loop is cheaper than what a leaf does. */
  private static final int STEPS_OF_A_LEAF = 8;

  int outcome = VALUE;

  /** Replaced between two polls only. */
  Handover handover;

  /**
   * A child that could not be polled, as the stack had overflowed before: suspended still, and
   * nobody waits for it any more. The driver cancels it, where there is stack to do so.
   */
  @Nullable Object orphan;

  private long scratch;

  /**
   * How many steps are left until the task yields; refilled when used up if there is no executor.
   */
  private int budget = Integer.MAX_VALUE;

  private boolean hasBudget;

  /** Whether the frames being resumed are unwinding because of a cancellation. */
  boolean cancelling;

  private @Nullable CancellationException cancellation;
  private @Nullable Throwable cleanUpFailure;

  /** For {@link io.asynctrait.runtime.Context} alone. */
  protected Suspension(Waker waker) {
    this.handover = Handover.of(waker);
  }

  /** The waker of the computation being polled. */
  protected final Waker currentWaker() {
    return handover.waker;
  }

  /** Points this context at another computation. */
  protected final void switchWaker(Waker waker) {
    handover.waker = waker;
  }

  /**
   * Whether the fused call just made did not end with a plain value. Generated code asks after each
   * await and leaves through its spill; hand-written code has no use for the answer.
   */
  public final boolean isSuspended() {
    return outcome != VALUE;
  }

  /**
   * Says "not yet" from a poll function of a generated {@code Polled} interface, which then returns
   * any value. The waker must have been registered.
   *
   * @return 0, so that {@code return cx.pending();} fits functions of a numeric type
   */
  public final int pending() {
    outcome = SUSPENDED;
    return 0;
  }

  /**
   * Returns the polled call's own {@code long}: 0 at its first poll, later what its last poll
   * stored.
   */
  public final long scratch() {
    return scratch;
  }

  /** Keeps {@code value} for the next poll of the same call of a poll function. */
  public final void scratch(long value) {
    scratch = value;
  }

  /**
   * Takes what an operation costs off the budget of the running task, and says whether it was used
   * up before. If so, the task should suspend, woken already, so that others can run. Leaves of the
   * runtime ask before they answer that they are ready. Always false where no executor runs, as
   * there is nobody to yield to.
   */
  public final boolean isOverBudget() {
    int left = budget;
    budget = left - STEPS_OF_A_LEAF;
    return left <= 0 && isUsedUp();
  }

  /**
   * Takes one step off the budget of the running task, and says whether it was used up before; else
   * like {@link #isOverBudget}. Generated code asks after each round of a loop that awaits: what it
   * awaits may never come to a leaf.
   */
  public final boolean isTurnOver() {
    return budget-- <= 0 && isUsedUp();
  }

  private boolean isUsedUp() {
    // Clean-up code does not wait while a task is cancelled.
    budget = hasBudget ? 0 : Integer.MAX_VALUE;
    return hasBudget && !cancelling;
  }

  /** Gives the task that runs next its budget. */
  protected final void refill(int steps) {
    budget = steps;
    hasBudget = true;
  }

  /**
   * Whether the poll of a frame that just returned was its last one. A suspension that leaves a
   * child behind is a tail call: the callee takes the frame's place.
   */
  final boolean hasEnded() {
    return outcome != SUSPENDED || handover.child != null;
  }

  final @Nullable Object takeChild() {
    Object taken = handover.child;
    handover.child = null;
    return taken;
  }

  /**
   * Ends a suspension that nobody will resume, because spilling it failed: what was suspended is
   * cancelled.
   */
  final void abandon() {
    Object abandoned = takeChild();
    boolean suspended = outcome == SUSPENDED;
    outcome = VALUE;
    if (suspended && abandoned != null) {
      boolean outer = cancelling;
      Cancellation.cancel(abandoned, (Context) this);
      cancelling = outer;
    }
  }

  /** Cancels what a stack overflow has left suspended, if there is something. */
  final void cancelOrphan() {
    Object lost = orphan;
    orphan = null;
    if (lost != null) {
      boolean outer = cancelling;
      Cancellation.cancel(lost, (Context) this);
      cancelling = outer;
    }
  }

  /**
   * The one exception that every await in this cancellation's clean-up throws; made when first
   * asked for.
   */
  final CancellationException cancellation() {
    CancellationException exception = cancellation;
    if (exception == null) {
      exception = new CancellationException("cancelled: an await in clean-up code is not started");
      cancellation = exception;
    }
    return exception;
  }

  /**
   * Whether {@code thrown} is only how this cancellation unwinds, no failure of the user's
   * clean-up.
   */
  final boolean isUnwinding(Throwable thrown) {
    return thrown instanceof Unwinding || thrown == cancellation;
  }

  final void cleanUpFailed(Throwable thrown) {
    Throwable first = cleanUpFailure;
    if (first == null) {
      cleanUpFailure = thrown;
    } else if (first != thrown) {
      first.addSuppressed(thrown);
    }
  }

  final @Nullable Throwable takeCleanUpFailure() {
    Throwable failure = cleanUpFailure;
    cleanUpFailure = null;
    return failure;
  }
}
