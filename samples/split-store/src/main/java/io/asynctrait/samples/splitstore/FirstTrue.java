package io.asynctrait.samples.splitstore;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.util.List;

/**
 * Waits for several futures at once until one of them completes with true, and cancels the others;
 * false if none does. Its futures collect what they find; true says that it is enough. A failure of
 * one, or of the clean-up of one that is cancelled, is the outcome, too. One waker serves all, so
 * this is meant for a handful of futures.
 *
 * <p>A file to copy: it depends on the runtime alone.
 */
final class FirstTrue extends PollFuture<Boolean> {
  private final DynamicFuture<Boolean>[] futures;
  private int left;

  private FirstTrue(DynamicFuture<Boolean>[] futures) {
    this.futures = futures;
    this.left = futures.length;
  }

  /** Waits for {@code futures}, which nobody else may have polled. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of the list's own futures
  static DynamicFuture<Boolean> of(List<DynamicFuture<Boolean>> futures) {
    return new FirstTrue(futures.toArray(new DynamicFuture[0]));
  }

  @Override
  protected boolean advance(Context cx) {
    try {
      for (int i = 0; i < futures.length; i++) {
        DynamicFuture<Boolean> future = futures[i];
        if (future != null && future.poll(cx)) {
          futures[i] = null;
          left--;
          if (future.take()) {
            cancelled();
            return succeed(true);
          }
        }
      }
    } catch (Throwable failure) {
      cancelAfter(failure);
      throw failure;
    }
    return left == 0 && succeed(false);
  }

  private void cancelAfter(Throwable failure) {
    try {
      cancelled();
    } catch (Throwable later) {
      failure.addSuppressed(later);
    }
  }

  @Override
  protected void cancelled() {
    cancelFrom(0);
  }

  /** Cancels the futures in order, all of them even if the clean-up of one fails. */
  private void cancelFrom(int first) {
    for (int i = first; i < futures.length; i++) {
      DynamicFuture<Boolean> future = futures[i];
      if (future != null) {
        futures[i] = null;
        try {
          future.cancel();
        } finally {
          cancelFrom(i + 1);
        }
      }
    }
  }
}
