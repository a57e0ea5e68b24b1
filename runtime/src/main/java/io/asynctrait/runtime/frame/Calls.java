package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the handles of both lanes do around a fused call: they are the drivers, where an outcome
 * ends; and how what is waited for is polled where it is no frame.
 */
final class Calls {
  private Calls() {}

  /** Polls what the call waits for, for a primitive value. */
  static long pollLong(@Nullable Object child, Context cx) throws Throwable {
    return child instanceof LongFrame frame
        ? frame.run(cx)
        : Lanes.toLane(pollReference(child, cx), cx);
  }

  /** Polls what the call waits for, for a reference. */
  static @Nullable Object pollReference(@Nullable Object child, Context cx) throws Throwable {
    return child instanceof ReferenceFrame<?> frame ? frame.run(cx) : pollFuture(child, cx);
  }

  /** Polls what is awaited and no frame. */
  static @Nullable Object pollFuture(@Nullable Object awaited, Context cx) throws Throwable {
    if (awaited instanceof DynamicFuture<?> future) {
      if (future.poll(cx)) {
        return future.take();
      }
      cx.pending();
      return null;
    }
    if (awaited instanceof Unwinding unwinding) {
      throw unwinding;
    }
    throw new IllegalStateException("a frame was resumed that waits for nothing: " + awaited);
  }

  /**
   * The call suspended: the child to poll next time. The outcome is consumed, so the context is
   * left as it was found.
   */
  static @Nullable Object suspendedChild(@Nullable Object child, Context cx) {
    Suspension suspension = cx;
    Object next = suspension.takeChild();
    suspension.outcome = Suspension.VALUE;
    return next == null ? child : next;
  }

  /** The call threw; what a failed spill left suspended is cancelled. */
  static Throwable failed(Throwable failure, Context cx) {
    if (cx.isSuspended()) {
      ((Suspension) cx).abandon();
    }
    return failure;
  }

  /** A driver's poll begins. Returns what {@link #leave} needs. */
  static long enter(Context cx) {
    Suspension suspension = cx;
    suspension.handover = suspension.handover.current();
    return cx.scratch();
  }

  /** The driver's poll ends, in whatever way: the context is left as it was found. */
  static void leave(long outerScratch, Context cx) {
    cx.scratch(outerScratch);
    Suspension suspension = cx;
    if (suspension.orphan != null) {
      suspension.cancelOrphan();
    }
  }

  /** A handle is no activation of its own: it passes on what it drives. */
  static void trace(@Nullable Object child, CallTrace trace) {
    if (child == null) {
      trace.waitsFor("its first poll");
    } else {
      trace.goesOnIn(child);
    }
  }

  /**
   * Cancels the suspended child of a handle.
   *
   * @throws Throwable what the user's clean-up code threw
   */
  static void cancel(@Nullable Object child) throws Throwable {
    if (child == null) {
      return;
    }
    Context cx = Context.of(() -> {});
    Cancellation.cancel(child, cx);
    Throwable failure = ((Suspension) cx).takeCleanUpFailure();
    if (failure != null) {
      throw failure;
    }
  }
}
