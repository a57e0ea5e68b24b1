package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Base class of a leaf written by hand as a poll function.
 *
 * <p>Misuse, hand-over between threads and the single result are taken care of; a subclass writes
 * {@link #advance} and, when it holds something, {@link #cancelled}. Both are called by one thread
 * at a time.
 *
 * @param <T> the type of the value
 */
public abstract class PollFuture<T extends @Nullable Object> extends DynamicFuture<T> {
  /** For subclasses. */
  protected PollFuture() {}

  /**
   * Makes progress without waiting. To say "not yet", keep {@code cx.waker()}, replacing an earlier
   * one, and return false; to succeed, {@code return succeed(value)}; to fail, throw.
   *
   * @return whether the value is there
   */
  @Override
  protected abstract boolean advance(Context cx) throws Throwable;

  /**
   * Called once if the future is cancelled before it completed. {@link #wasPolled()} tells whether
   * {@link #advance} was ever called. What is thrown comes out of {@link #cancel()}.
   */
  @Override
  protected void cancelled() throws Throwable {}

  /**
   * Whether {@link #advance} was called before: false in its first call, and in {@link #cancelled}
   * of a future that was never polled. To be called from those two.
   */
  protected final boolean wasPolled() {
    return wasPolledBefore();
  }

  /**
   * Keeps the value for the consumer; to be returned from {@link #advance}.
   *
   * @return true
   */
  protected final boolean succeed(T value) {
    return complete(value);
  }
}
