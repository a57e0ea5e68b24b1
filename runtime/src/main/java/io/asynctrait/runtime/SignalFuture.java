package io.asynctrait.runtime;

import org.jspecify.annotations.Nullable;

/** One wait for a {@link Signal}, as a handle. */
final class SignalFuture extends DynamicFuture<@Nullable Void> {
  private final Signal signal;
  private boolean waiting;

  SignalFuture(Signal signal) {
    this.signal = signal;
  }

  @Override
  boolean advance(Context cx) {
    if (waiting ? signal.goOnWaiting(cx) : signal.startWaiting(cx)) {
      return complete(null);
    }
    waiting = true;
    return false;
  }

  @Override
  void cancelled() {
    if (waiting) {
      signal.stopWaiting();
    }
  }

  @Override
  public String toString() {
    return signal.toString();
  }
}
