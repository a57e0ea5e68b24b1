package io.asynctrait.runtime;

/**
 * Completes with what it reads from a plain field, as soon as that is not 0. Only the hand-over
 * between waker and poll orders the two.
 */
final class FlaggedFuture extends PollFuture<Integer> {
  int data;
  int overlapping;
  int mostOverlapping;
  int cancels;

  @Override
  protected boolean advance(Context cx) {
    mostOverlapping = Math.max(mostOverlapping, ++overlapping);
    int seen = data;
    overlapping--;
    return seen != 0 && succeed(seen);
  }

  @Override
  protected void cancelled() {
    cancels++;
  }
}
