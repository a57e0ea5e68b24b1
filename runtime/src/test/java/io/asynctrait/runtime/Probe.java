package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** A leaf that does what a test says, and tells what was done to it. */
class Probe<T> extends PollFuture<T> {
  int polls;
  int cancels;
  boolean wasPolledAtCancel;
  @Nullable Throwable cleanUpFailure;

  @Override
  protected boolean advance(Context cx) throws Throwable {
    polls++;
    return false;
  }

  @Override
  protected void cancelled() throws Throwable {
    cancels++;
    wasPolledAtCancel = wasPolled();
    if (cleanUpFailure != null) {
      throw cleanUpFailure;
    }
  }
}
