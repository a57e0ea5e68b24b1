package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.Leaf;
import org.jspecify.annotations.Nullable;

/** Suspends once, woken already: whoever else is scheduled runs first. */
final class Yield extends DynamicFuture<@Nullable Void> {
  /** All suspended generated calls wait on this one, as it has no state. */
  private static final YieldLeaf LEAF = new YieldLeaf();

  static long start(Context cx) {
    cx.waker().wake();
    return LEAF.suspend(cx);
  }

  @Override
  boolean advance(Context cx) {
    if (wasPolledBefore()) {
      return complete(null);
    }
    cx.waker().wake();
    return false;
  }

  @Override
  void cancelled() {}

  private static final class YieldLeaf extends Leaf {
    long suspend(Context cx) {
      return waitHere(cx);
    }

    @Override
    protected long poll(Context cx) {
      return 0;
    }

    @Override
    protected void withdraw() {}

    @Override
    public String toString() {
      return "its turn";
    }
  }

  @Override
  public String toString() {
    return "its turn";
  }
}
