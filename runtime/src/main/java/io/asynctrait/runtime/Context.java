package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.Suspension;
import java.util.Objects;

/**
 * What a poll is given: the waker to register where progress depends on something else.
 *
 * <p>A context belongs to the one thread that polls with it. Whoever drives futures by hand makes
 * one with {@link #of(Waker)} and may use it for any number of polls, one after another, also from
 * inside a hand-written leaf: a poll leaves the context as it found it.
 */
public final class Context extends Suspension {
  /** After so many steps a task that could go on lets others run; {@link #isOverBudget} takes 8. */
  private static final int STEPS_PER_TURN = 1024;

  private Context(Waker waker) {
    super(waker);
  }

  /** Returns a context whose polls register {@code waker}. */
  public static Context of(Waker waker) {
    return new Context(Objects.requireNonNull(waker, "waker"));
  }

  /**
   * Returns the waker of the computation being polled. A leaf asks anew at each poll: the last one
   * is the one to wake.
   */
  public Waker waker() {
    return currentWaker();
  }

  /** Points this context at another computation; for executors, which poll many with one. */
  void switchTo(Waker waker) {
    switchWaker(waker);
  }

  /** Begins a task's turn, with a full budget. */
  void beginTurn(Waker task) {
    switchWaker(task);
    refill(STEPS_PER_TURN);
  }
}
