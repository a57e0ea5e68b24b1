package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.PollFuture;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a call whose value travels as a {@code long}: receiver and arguments, started at
 * its first poll. Handles are small, fresh and never recycled, so one that is kept too long can see
 * no other call.
 *
 * @param <T> the wrapper type of the value
 */
public abstract class LongCall<T extends @Nullable Object> extends PollFuture<T> implements Traced {
  private @Nullable Object child;

  /** For generated subclasses. */
  protected LongCall() {}

  /** Makes the fused call with the captured arguments. Called once. */
  protected abstract long start(Context cx) throws Throwable;

  /** Boxes the value; null if the call's value is null or it suspended. */
  protected abstract @Nullable T box(long value, Context cx);

  /**
   * Nulls the captured receiver and arguments; called once the call has started or was cancelled
   * before.
   */
  protected abstract void clear();

  @Override
  @SuppressWarnings("NullAway") // null only if T includes it, or the call threw before
  protected final boolean advance(Context cx) throws Throwable {
    long outerScratch = Calls.enter(cx);
    try {
      long value;
      if (wasPolled()) {
        value = Calls.pollLong(child, cx);
      } else {
        value = start(cx);
        clear();
      }
      if (((Suspension) cx).outcome == Suspension.SUSPENDED) {
        child = Calls.suspendedChild(child, cx);
        return false;
      }
      child = null;
      return succeed(box(value, cx));
    } catch (Throwable failure) {
      child = null;
      clear();
      throw Calls.failed(failure, cx);
    } finally {
      Calls.leave(outerScratch, cx);
    }
  }

  @Override
  protected final void cancelled() throws Throwable {
    clear();
    Object suspended = child;
    child = null;
    Calls.cancel(suspended);
  }

  @Override
  public final void trace(CallTrace trace) {
    Calls.trace(child, trace);
  }
}
