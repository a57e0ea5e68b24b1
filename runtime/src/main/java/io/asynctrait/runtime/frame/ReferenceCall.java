package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.PollFuture;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a call whose value travels as a reference: receiver and arguments, started at its
 * first poll. Handles are small, fresh and never recycled, so one that is kept too long can see no
 * other call.
 *
 * @param <T> the type of the value
 */
public abstract class ReferenceCall<T extends @Nullable Object> extends PollFuture<T>
    implements Traced {
  private @Nullable Object child;

  /** For generated subclasses. */
  protected ReferenceCall() {}

  /** Makes the fused call with the captured arguments. Called once. */
  protected abstract @Nullable T start(Context cx) throws Throwable;

  /**
   * Nulls the captured receiver and arguments; called once the call has started or was cancelled
   * before.
   */
  protected abstract void clear();

  @Override
  // The child was started by this call; its value is null only if T includes that.
  @SuppressWarnings({"unchecked", "NullAway"})
  protected final boolean advance(Context cx) throws Throwable {
    long outerScratch = Calls.enter(cx);
    try {
      T value;
      if (wasPolled()) {
        value = (T) Calls.pollReference(child, cx);
      } else {
        value = start(cx);
        clear();
      }
      if (cx.isSuspended()) {
        child = Calls.suspendedChild(child, cx);
        return false;
      }
      child = null;
      return succeed(value);
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
