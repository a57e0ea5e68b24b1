package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Leaf} whose value is a reference; the same contract.
 *
 * @param <T> the type of the value
 */
public abstract class ReferenceLeaf<T extends @Nullable Object> extends ReferenceFrame<T> {
  /** For the leaves of the runtime. */
  protected ReferenceLeaf() {
    super(null);
  }

  /** See {@link Leaf#withdraw}. */
  protected abstract void withdraw() throws Throwable;

  /**
   * Suspends a fused call, whose waker has been registered, on this leaf.
   *
   * @return null
   */
  protected final @Nullable T waitHere(Context cx) {
    long unused = Lanes.suspendOn(this, cx);
    return null;
  }

  /** See {@link Leaf}. */
  @Override
  protected abstract @Nullable T poll(Context cx) throws Throwable;

  /** Nobody calls this: a leaf is polled. */
  @Override
  protected final @Nullable T resume(Context cx) {
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
