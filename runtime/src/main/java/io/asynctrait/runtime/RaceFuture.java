package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import org.jspecify.annotations.Nullable;

/** Waits for the first child to complete or fail, and cancels the others. */
final class RaceFuture<T extends @Nullable Object> extends DynamicFuture<T> implements Traced {
  private final DynamicFuture<?>[] children;

  RaceFuture(DynamicFuture<?>[] children) {
    this.children = children;
  }

  // All children are futures of T, whose value is null only if T includes it.
  @SuppressWarnings({"unchecked", "NullAway"})
  @Override
  boolean advance(Context cx) throws Throwable {
    T value;
    try {
      DynamicFuture<?> winner = firstComplete(cx);
      if (winner == null) {
        return false;
      }
      value = (T) winner.take();
    } catch (Throwable failure) {
      Throwable unused = Children.cancel(children, failure);
      throw failure;
    }
    Throwable cleanUpFailure = Children.cancel(children, null);
    if (cleanUpFailure != null) {
      UncaughtFailures.report(cx, cleanUpFailure);
    }
    return complete(value);
  }

  private @Nullable DynamicFuture<?> firstComplete(Context cx) {
    for (DynamicFuture<?> child : children) {
      if (child.poll(cx)) {
        return child;
      }
    }
    return null;
  }

  @Override
  void cancelled() throws Throwable {
    Throwable failure = Children.cancel(children, null);
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void trace(CallTrace trace) {
    trace.waitsFor("the first of " + children.length + " calls");
    for (DynamicFuture<?> child : children) {
      trace.branch(child);
    }
  }
}
