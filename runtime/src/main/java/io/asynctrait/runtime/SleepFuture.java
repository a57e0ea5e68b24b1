package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.CallTrace;
import io.asynctrait.runtime.frame.Traced;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A delay that begins at the first poll. */
final class SleepFuture extends DynamicFuture<@Nullable Void> implements Traced {
  private final Duration delay;
  private @Nullable Timer timer;
  private @Nullable DynamicFuture<@Nullable Void> expiry;

  SleepFuture(Duration delay) {
    this.delay = delay;
  }

  @Override
  boolean advance(Context cx) {
    DynamicFuture<@Nullable Void> waiting = expiry;
    if (waiting == null) {
      Timer made = Timer.create();
      made.reset(delay);
      timer = made;
      waiting = made.next();
      expiry = waiting;
    }
    return waiting.poll(cx) && complete(null);
  }

  @Override
  void cancelled() {
    if (timer != null && expiry != null) {
      expiry.cancel();
      boolean unused = timer.stop();
    }
  }

  @Override
  public void trace(CallTrace trace) {
    if (expiry != null) {
      trace.goesOnIn(expiry);
    }
  }
}
