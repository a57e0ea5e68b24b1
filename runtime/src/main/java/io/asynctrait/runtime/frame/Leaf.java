package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;

/**
 * The innermost frame of a suspended call: one that waits for something outside of async code, not
 * for another frame.
 *
 * <p>A leaf is embedded in the object that it belongs to and is used for one suspended call after
 * another; the object sees to it that there is one at a time, or that it does not matter. A fused
 * entry point that has to wait registers the waker, calls {@link #waitHere} and returns its answer.
 * {@link #poll} then either returns the value or keeps the possibly changed waker and returns
 * {@code cx.pending()}.
 *
 * <p>A leaf has no state and no child, and nobody releases it.
 */
public abstract class Leaf extends LongFrame {
  /** For the leaves of the runtime. */
  protected Leaf() {
    super(null);
  }

  /**
   * Takes back what the suspended call registered, as its caller has given up on it. Called once
   * per suspended call. What is thrown is a failure of the clean-up.
   */
  protected abstract void withdraw() throws Throwable;

  /**
   * Suspends a fused call, whose waker has been registered, on this leaf.
   *
   * @return 0
   */
  protected final long waitHere(Context cx) {
    return Lanes.suspendOn(this, cx);
  }

  /** See {@link Leaf}. */
  @Override
  protected abstract long poll(Context cx) throws Throwable;

  /** Nobody calls this: a leaf is polled. */
  @Override
  protected final long resume(Context cx) {
    throw poisoned();
  }

  @Override
  protected final void clear() {}

  @Override
  final boolean isLeaf() {
    return true;
  }

  @Override
  final void cancel(Context cx) {
    try {
      withdraw();
    } catch (Throwable failure) {
      ((Suspension) cx).cleanUpFailed(failure);
    }
  }
}
