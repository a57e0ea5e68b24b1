package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import java.util.concurrent.Callable;

/** Awaits so many futures, each of which is made when the one before is done. */
final class InTurn extends PollFuture<Void> {
  private final Callable<DynamicFuture<Void>> each;
  private int left;
  private DynamicFuture<Void> current;

  InTurn(int count, Callable<DynamicFuture<Void>> each) {
    this.left = count;
    this.each = each;
  }

  @Override
  protected boolean advance(Context cx) throws Exception {
    for (; left > 0; left--) {
      if (current == null) {
        current = each.call();
      }
      if (!current.poll(cx)) {
        return false;
      }
      current.take();
      current = null;
    }
    return succeed(null);
  }

  @Override
  protected void cancelled() {
    if (current != null) {
      current.cancel();
    }
  }
}
