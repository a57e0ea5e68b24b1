package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Waits for all children; the first failure is the outcome, after the others were cancelled. */
final class JoinFuture<R extends @Nullable Object> extends DynamicFuture<R> implements Traced {
  private final DynamicFuture<?>[] children;
  private final @Nullable Object[] values;
  private final boolean[] taken;
  private final Function<@Nullable Object[], R> combine;
  private int missing;

  JoinFuture(DynamicFuture<?>[] children, Function<@Nullable Object[], R> combine) {
    this.children = children;
    this.values = new @Nullable Object[children.length];
    this.taken = new boolean[children.length];
    this.combine = combine;
    this.missing = children.length;
  }

  @Override
  boolean advance(Context cx) throws Throwable {
    try {
      for (int i = 0; i < children.length; i++) {
        if (!taken[i] && children[i].poll(cx)) {
          taken[i] = true;
          values[i] = children[i].take();
          missing--;
        }
      }
    } catch (Throwable failure) {
      Throwable unused = Children.cancel(children, failure);
      throw failure;
    }
    return missing == 0 && complete(combine.apply(values));
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
    trace.waitsFor("all of " + missing + (missing == 1 ? " call" : " calls"));
    for (int i = 0; i < children.length; i++) {
      if (!taken[i]) {
        trace.branch(children[i]);
      }
    }
  }
}
