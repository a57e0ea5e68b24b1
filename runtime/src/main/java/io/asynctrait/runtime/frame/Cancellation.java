package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import org.jspecify.annotations.Nullable;

/**
 * Cancels what is suspended: the innermost first, then each activation unwinds like a {@code
 * return} at its await.
 *
 * <p>A loop and no recursion, as activations may be nested deeper than the cancelling thread has
 * stack; and without allocating: on the way down each frame's child is made to point outwards.
 */
final class Cancellation {
  private Cancellation() {}

  /**
   * Cancels {@code child}, a frame or a future, and all that it awaits. Failures of the user's
   * clean-up code are collected in {@code cx}.
   */
  static void cancel(Object child, Context cx) {
    Suspension suspension = cx;
    suspension.cancelling = true;
    Frame outer = null;
    Object here = child;
    try {
      while (here instanceof Frame frame && !frame.isLeaf()) {
        here = frame.turnTo(outer);
        outer = frame;
      }
      cancelInnermost(here, cx);
    } catch (Throwable failure) {
      suspension.cleanUpFailed(failure);
    }
    while (outer != null) {
      Frame frame = outer;
      outer = (Frame) frame.awaited();
      try {
        frame.cancel(cx);
      } catch (Throwable failure) {
        suspension.cleanUpFailed(failure);
      }
    }
  }

  private static void cancelInnermost(@Nullable Object awaited, Context cx) {
    if (awaited instanceof Frame leaf) {
      leaf.cancel(cx);
    } else if (awaited instanceof DynamicFuture<?> future) {
      future.cancel();
    }
  }
}
