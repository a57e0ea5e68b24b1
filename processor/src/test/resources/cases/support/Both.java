package cases.support;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;

/** A hand-written join: polls two futures by turns, with the context that it was polled with. */
public final class Both extends PollFuture<Integer> {
  private final DynamicFuture<Integer> first;
  private final DynamicFuture<Integer> second;
  private boolean firstIsDone;
  private boolean secondIsDone;

  public Both(DynamicFuture<Integer> first, DynamicFuture<Integer> second) {
    this.first = first;
    this.second = second;
  }

  @Override
  protected boolean advance(Context cx) {
    firstIsDone = firstIsDone || first.poll(cx);
    secondIsDone = secondIsDone || second.poll(cx);
    return firstIsDone && secondIsDone && succeed(first.take() * 1000 + second.take());
  }

  @Override
  protected void cancelled() {
    first.cancel();
    second.cancel();
  }
}
